import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ChangesView } from '../../features/changes/ChangesView.tsx';
import { CompareDays } from '../../features/changes/CompareDays.tsx';
import type { ChangesPageQuery } from '../../gql/graphql.ts';
import type { ReadingParams } from '../../lib/reading.ts';
import { missingIn, type Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { Retry } from '../Unanswered.tsx';
import { CHANGES_A_PAGE, comparedDays, type ChangesParams } from './changes-loading.ts';

const route = getRouteApi('/changes');

/** What changed between two days: of the place, or of one party. */
export function ChangesRoute(): ReactElement {
  const answer = route.useLoaderData();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { from, to } = bothDays(search);
  const about = answer.data?.changesBetween?.within?.name;
  return (
    <Page place={answer.data?.placeProfile} title={titleOf(about)} compared={comparedDays(search)}>
      <CompareDays
        key={`${from} ${to}`} from={from} to={to} papers={papersOf(answer)}
        onCompare={(days) => { void navigate({ to: '/changes', search: (before) => ({ ...before, ...days, page: undefined, evidence: undefined }) }); }}
      />
      <Doors from={from} to={to} isPart={about !== undefined} />
      <Found answer={answer} page={Number(search.page ?? 1)} />
    </Page>
  );
}

function Found({ answer, page }: { readonly answer: Loaded; readonly page: number }): ReactElement {
  const panel = useEvidencePanel();
  const found = answer.data?.changesBetween ?? undefined;
  if (found === undefined) return <Retry say={missingIn(answer, 'changesBetween')?.say ?? 'The changes could not be read just now.'} />;
  return <PanelBoundary what="The changes"><ChangesView answer={found} panel={panel} more={<Pages total={found.total} page={page} />} /></PanelBoundary>;
}

type Loaded = Answer<ChangesPageQuery>;

function bothDays({ from, to, asOf = '' }: ChangesParams & ReadingParams) {
  return { from: from ?? asOf, to: to ?? asOf };
}

function titleOf(about: string | undefined): string {
  return about === undefined ? 'Changes between two dates' : `Changes to ${about}`;
}

function papersOf(answer: Loaded) {
  return answer.data?.known?.papers ?? [];
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
