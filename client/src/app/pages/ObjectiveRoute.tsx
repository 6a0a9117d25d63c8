import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ObjectivePage } from '../../features/deliverables/ObjectivePage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/objectives/$id');

export function ObjectiveRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const objective = answer.data?.objectiveProfile ?? undefined;
  if (objective === undefined) return <Unanswered answer={answer} field="objectiveProfile" what="objective" place={place} />;
  const { thing: { name, detail }, plan, area } = objective;
  return (
    <Page place={place} title={name} kicker={detail ?? 'Objective'} crumbs={planCrumbs([plan, area])}>
      <Known isKnown={objective.slots.length > 0} say={objective.say} place={place}>
        <ObjectivePage objective={objective} panel={panel} />
      </Known>
    </Page>
  );
}
