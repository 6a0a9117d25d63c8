import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { GAP_LISTS, GAP_LIST_NAMES, type GapList, type GapParams } from './lists.ts';

/** The overview and the four lists; a list begins without filters. */
export function GapsNav({ shown }: { readonly shown: GapList | undefined }): ReactElement {
  return (
    <nav className="tabs" aria-label="Kinds of gaps">
      <ul>
        <li data-current={shown === undefined}><GapLink filters={{}}>Overview</GapLink></li>
        {GAP_LIST_NAMES.map((list) => <li key={list} data-current={shown === list}><GapLink filters={{ list }}>{GAP_LISTS[list].name}</GapLink></li>)}
      </ul>
    </nav>
  );
}

interface LinkProps {
  readonly filters: GapParams;
  readonly children: ReactNode;
}

/** To a list with these filters and no others, on the day that is read. */
export function GapLink({ filters, children }: LinkProps): ReactElement {
  return <Link className="govuk-link" to="/gaps" search={({ asOf, proposals }) => ({ asOf, proposals, ...filters })} activeOptions={{ exact: true }}>{children}</Link>;
}
