// The frame of a page below the header: date bar, where it stands, its heading.
import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../gql/fragment-masking.ts';
import { DateBarFragmentDoc } from '../gql/graphql.ts';
import { usePageTitle } from '../lib/page-title.ts';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { DateBar } from './DateBar.tsx';

interface Props {
  readonly place: FragmentType<typeof DateBarFragmentDoc> | null | undefined;
  readonly title: string;
  readonly kicker?: string | null;
  readonly crumbs?: readonly ReactNode[];
  /** The two days of a page that names its own, in words. */
  readonly compared?: readonly [string, string] | undefined;
  /** At the side of the heading where the window is wide. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** Names the browser's window after its heading too. Without a place, the date bar has no papers to offer. */
export function Page({ place, title, kicker = null, crumbs = [], compared, beside, children }: Props): ReactElement {
  usePageTitle(title);
  return (
    <>
      <DateBar place={unmasked(DateBarFragmentDoc, place) ?? undefined} compared={compared} />
      {crumbs.length > 0 && <div className="wrap"><Breadcrumbs>{crumbs}</Breadcrumbs></div>}
      <main className="wrap page" id="content" tabIndex={-1}>
        <PageHeading kicker={kicker} beside={beside}>{title}</PageHeading>
        {children}
      </main>
    </>
  );
}
