import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ChangesView } from '../../features/changes/ChangesView.tsx';
import { CompareDays } from '../../features/changes/CompareDays.tsx';
import { missingIn } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { Retry } from '../Unanswered.tsx';
import { CHANGES_A_PAGE, comparedDays } from './changes-loading.ts';

const route = getRouteApi('/changes');

/** What changed between two days: of the place, or of one party. */
export function ChangesRoute(): ReactElement {
  const answer = route.useLoaderData();
  const search = route.useSearch();
  const navigate = useNavigate();
  const panel = useEvidencePanel();
  const { from = search.asOf ?? '', to = search.asOf ?? '' } = search;
  const found = answer.data?.changesBetween ?? undefined;
  const about = found?.within?.name;
  return (
    <Page place={answer.data?.placeProfile} title={about === undefined ? 'Changes between two dates' : `Changes to ${about}`} compared={comparedDays(search)}>
      <CompareDays
        key={`${from} ${to}`} from={from} to={to} papers={answer.data?.known?.papers ?? []}
        onCompare={(days) => { void navigate({ to: '/changes', search: (before) => ({ ...before, ...days, page: undefined, evidence: undefined }) }); }}
      />
      <Doors from={from} to={to} isPart={about !== undefined} />
      {found === undefined
        ? <Retry say={missingIn(answer, 'changesBetween')?.say ?? 'The changes could not be read just now.'} />
        : <PanelBoundary what="The changes"><ChangesView answer={found} panel={panel} more={<Pages total={found.total} page={Number(search.page ?? 1)} />} /></PanelBoundary>}
    </Page>
  );
}

function Doors({ from, to, isPart }: { readonly from: string; readonly to: string; readonly isPart: boolean }): ReactElement {
  const structure = (asOf: string, text: string) => (
    <li><Link className="govuk-link" to="/structure" search={(search) => ({ proposals: search.proposals, asOf })}>{text}</Link></li>
  );
  return (
    <ul className="compare-doors">
      {isPart && <li><Link className="govuk-link" to="/changes" search={(search) => ({ ...search, within: undefined, page: undefined })}>See all changes of the place</Link></li>}
      {structure(from, 'See the structure on the first day')}
      {structure(to, 'See the structure on the second day')}
      <li><Link className="govuk-link" to="/changes/editions">Compare plan editions</Link></li>
    </ul>
  );
}

function Pages({ total, page }: { readonly total: number; readonly page: number }): ReactElement | null {
  const last = Math.max(1, Math.ceil(total / CHANGES_A_PAGE));
  if (last === 1) return null;
  const to = (next: number, text: string) => <Link className="govuk-link" to="/changes" search={(search) => ({ ...search, page: String(next) })}>{text}</Link>;
  return (
    <nav className="pages" aria-label="Pages of changes">
      <p>Page {page} of {last}, {total} changes in all.</p>
      {page > 1 && to(page - 1, 'Previous page')} {page < last && to(page + 1, 'Next page')}
    </nav>
  );
}
