import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AskForm } from '../../features/asking/AskForm.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/ask/$id');

/** A reader's question about one thing, or a report that something is wrong with it. */
export function AskRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { kind } = route.useSearch();
  const navigate = useNavigate();
  const place = answer.data?.placeProfile;
  const found = answer.data?.disputes;
  if (!found) return <Unanswered answer={answer} field="disputes" what="page" place={place} />;
  return (
    <Page place={place} title="Ask the governance team">
      <p>About <ThingLink thing={found.thing} />. {found.say}</p>
      <AskForm about={found.thing.id} kind={kind === 'error' ? 'ERROR' : 'QUESTION'} onSent={(question) => { void navigate({ to: '/asked/$question', params: { question }, search: ({ asOf, proposals }) => ({ asOf, proposals }), state: { saved: 'Sent to the governance team.' } }); }} />
    </Page>
  );
}
