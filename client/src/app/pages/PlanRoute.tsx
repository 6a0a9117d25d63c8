import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PlanPage } from '../../features/deliverables/PlanPage.tsx';
import type { PlanPageQuery } from '../../gql/graphql.ts';
import type { Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { Unanswered } from '../Unanswered.tsx';

const byId = getRouteApi('/plans/$id');
const byPart = getRouteApi('/plans/of/$id');

export function PlanRoute(): ReactElement {
  return <PlanAnswered answer={byId.useLoaderData()} />;
}

/** The plan that an area or theme stands in. */
export function PlanOfRoute(): ReactElement {
  return <PlanAnswered answer={byPart.useLoaderData()} />;
}

function PlanAnswered({ answer }: { readonly answer: Answer<PlanPageQuery> }): ReactElement {
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const plan = answer.data?.planProfile ?? undefined;
  if (plan === undefined) return <Unanswered answer={answer} field="planProfile" what="plan" place={place} />;
  return (
    <Page place={place} title={plan.thing.name} kicker="Plan" crumbs={planCrumbs([])}>
      <Known isKnown={plan.slots.length > 0} say={plan.say} place={place}><PlanPage plan={plan} panel={panel} /></Known>
    </Page>
  );
}
