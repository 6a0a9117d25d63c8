import type { ReactElement, ReactNode } from 'react';

interface Props {
  /** What kind of thing the page is about, above its name. */
  readonly kicker: string | null;
  /** What stands at its side where the window is wide. */
  readonly beside?: ReactNode;
  readonly children: string;
}

/** The page's one first-level heading; takes the focus after a change of page. */
export function PageHeading({ kicker, beside, children }: Props): ReactElement {
  return (
    <div className={beside === undefined ? 'page-heading' : 'page-heading page-heading--beside'}>
      {kicker !== null && <p className="page-heading__kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
      {beside}
    </div>
  );
}
