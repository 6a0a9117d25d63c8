import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PersonPage } from '../../features/parties/PersonPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/people/$id');

export function PersonRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const person = answer.data?.personProfile ?? undefined;
  if (person === undefined) return <Unanswered answer={answer} field="personProfile" what="person" place={place} />;
  return (
    <Page place={place} title={person.thing.name} kicker="In a public role">
      <Known isKnown={person.history.length > 0} say={person.say} place={place}><PersonPage person={person} panel={panel} /></Known>
    </Page>
  );
}
