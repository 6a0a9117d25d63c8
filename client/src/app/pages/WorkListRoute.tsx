import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Pager } from '../../lib/Pager.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';
import { WorkItems } from '../WorkItems.tsx';

const route = getRouteApi('/maintain/lists/$list');
const CRUMBS = [<Link key="maintain" to="/maintain">Maintain the record</Link>];

/** One list of work, whole, page by page. */
export function WorkListRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { page } = route.useSearch();
  const place = answer.data?.placeProfile;
  const [found] = answer.data?.workLists.lists ?? [];
  if (found === undefined) return <Unanswered answer={answer} field="workLists" what="list" place={place} />;
  return (
    <Page place={place} title={found.heading} crumbs={CRUMBS}>
      <WorkItems list={found} />
      <Pager total={found.total} page={Number(page ?? '1')} />
    </Page>
  );
}
