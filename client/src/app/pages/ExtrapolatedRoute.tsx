import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ExtrapolatedList } from '../../features/checks/ExtrapolatedList.tsx';
import { Pager } from '../../lib/Pager.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/checks/extrapolated');

/** What is read on though its newest paper is more than 24 months old. */
export function ExtrapolatedRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { page } = route.useSearch();
  const place = answer.data?.placeProfile;
  const found = answer.data?.extrapolated;
  if (!found) return <Unanswered answer={answer} field="extrapolated" what="paper" place={place} />;
  const title = `Read on from ${found.document.title}`;
  const back = <Link key="checks" className="govuk-link" to="/checks" search={({ asOf, proposals }) => ({ asOf, proposals })}>Checks of the record</Link>;
  return (
    <Page place={place} title={title} crumbs={[back]}>
      <ExtrapolatedList title={title} total={found.total} found={found} pager={<Pager total={found.total} page={Number(page ?? '1')} />} />
    </Page>
  );
}
