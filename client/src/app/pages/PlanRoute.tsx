import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { PlanPage } from '../../features/deliverables/PlanPage.tsx';
import type { PlanPageQuery } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { standingOn } from '../../lib/standing.ts';
import type { Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { ThingPage } from '../ThingPage.tsx';
import { TrailOfThing } from '../TrailOfThing.tsx';

const byId = getRouteApi('/plans/$id');
const byPart = getRouteApi('/plans/of/$id');

/** One edition, as it stands on the day, and the decisions on it. */
export function PlanRoute(): ReactElement {
  return <PlanAnswered answer={byId.useLoaderData()} />;
}

/** The plan that an area or theme stands in. */
export function PlanOfRoute(): ReactElement {
  return <PlanAnswered answer={byPart.useLoaderData()} />;
}

function PlanAnswered({ answer }: { readonly answer: Answer<PlanPageQuery> }): ReactElement {
  const panel = useEvidencePanel();
  const { asOf } = useReading();
  return (
    <ThingPage
      answer={answer} field="planProfile" what="plan"
      headed={({ thing, slots }) => ({ title: thing.name, kicker: 'Plan', crumbs: planCrumbs([]), standing: standingOn(asOf, answer.data?.planEditions), isKnown: slots.length > 0 })}
    >
      {(plan) => <><PlanPage plan={plan} panel={panel} /><Maintaining id={plan.thing.id} themes={plan.areas.flatMap(({ themes }) => themes.map(({ theme }) => theme))} /><TrailOfThing answer={answer} edition={plan.thing.id} /></>}
    </ThingPage>
  );
}

/** A plan may have thirty themes: they stand folded. */
function Maintaining({ id, themes }: { readonly id: string; readonly themes: readonly Thing[] }): ReactElement {
  return (
    <Maintain
      id={id}
      besides={themes.length > 0 && (
        <details>
          <summary className="text-button">Record an action under a theme</summary>
          <ul className="lines">
            {themes.map((theme) => <li key={theme.id}><FormLink command="add-deliverable" id={theme.id}>{theme.name}</FormLink>{theme.detail !== null && ` (${theme.detail})`}</li>)}
          </ul>
        </details>
      )}
    />
  );
}
