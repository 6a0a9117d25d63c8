import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EditionsView } from '../../features/changes/EditionsView.tsx';
import { PickEditions } from '../../features/changes/PickEditions.tsx';
import type { EditionsPageQuery } from '../../gql/graphql.ts';
import { missingIn, type Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { Retry } from '../Unanswered.tsx';
import { CHANGES_A_PAGE } from './changes-loading.ts';

const route = getRouteApi('/changes/editions');

/** What became of the commitments of one plan edition in another. */
export function EditionsRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { older, newer, page = '1' } = route.useSearch();
  const navigate = useNavigate();
  return (
    <Page place={answer.data?.placeProfile} title="Two plan editions compared" crumbs={[<Link key="changes" to="/changes">Changes</Link>]}>
      <PickEditions
        key={[older, newer].join(' ')} editions={answer.data?.planEditions ?? []} older={older} newer={newer}
        onCompare={(picked) => { void navigate({ to: '/changes/editions', search: (before) => ({ ...before, ...picked, page: undefined, evidence: undefined }) }); }}
      />
      {older === undefined || newer === undefined
        ? <p>Choose two editions above. They may be of two plans: what no paper joins stays unmatched.</p>
        : <Found answer={answer} page={Number(page)} />}
    </Page>
  );
}

function Found({ answer, page }: { readonly answer: Answer<EditionsPageQuery>; readonly page: number }): ReactElement {
  const panel = useEvidencePanel();
  const found = answer.data?.editionChanges ?? undefined;
  if (found === undefined) return <Retry say={missingIn(answer, 'editionChanges')?.say ?? 'The two editions could not be compared just now.'} />;
  return <PanelBoundary what="The comparison"><EditionsView answer={found} panel={panel} more={<Pages total={found.total} page={page} />} /></PanelBoundary>;
}

function Pages({ total, page }: { readonly total: number; readonly page: number }): ReactElement | null {
  const last = Math.max(1, Math.ceil(total / CHANGES_A_PAGE));
  if (last === 1) return null;
  const to = (next: number, text: string) => <Link className="govuk-link" to="/changes/editions" search={(search) => ({ ...search, page: String(next) })}>{text}</Link>;
  return (
    <nav className="pages" aria-label="Pages of commitments">
      <p>Page {page} of {last}, {total} in all.</p>
      {page > 1 && to(page - 1, 'Previous page')} {page < last && to(page + 1, 'Next page')}
    </nav>
  );
}
