import type { ReactElement } from 'react';

interface Props {
  /** What kind of thing the page is about, above its name. */
  readonly kicker: string | null;
  readonly children: string;
}

/** The page's one first-level heading; takes the focus after a change of page. */
export function PageHeading({ kicker, children }: Props): ReactElement {
  return (
    <div className="page-heading">
      {kicker !== null && <p className="page-heading__kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </div>
  );
}
