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
      {(plan) => <><PlanPage plan={plan} panel={panel} /><Maintaining edition={plan.thing.id} areas={plan.areas} /><TrailOfThing answer={answer} edition={plan.thing.id} /></>}
    </ThingPage>
  );
}

interface OfPlan {
  readonly edition: string;
  readonly areas: NonNullable<PlanPageQuery['planProfile']>['areas'];
}

/** A plan may have thirty themes: they stand folded. */
function Maintaining({ edition, areas }: OfPlan): ReactElement {
  const themes = areas.flatMap((area) => area.themes.map(({ theme }) => theme));
  return (
    <Maintain id={edition} besides={<>{areas.length > 0 && <AreaForms areas={areas.map(({ area }) => area)} />}{themes.length > 0 && <ThemeForms themes={themes} />}</>}>
      <FormLink command="add-priority" id={edition}>Record an area of it</FormLink>
      <FormLink command="add-objective" id={edition}>Record what it aims at</FormLink>
      <FormLink command="add-risk" id={edition}>Record what threatens it</FormLink>
      <FormLink command="add-decision-about" id={edition}>Record a decision about it</FormLink>
      <FormLink command="add-edition" id={edition}>Record the edition that follows it</FormLink>
    </Maintain>
  );
}

function AreaForms({ areas }: { readonly areas: readonly Thing[] }): ReactElement {
  return (
    <details>
      <summary className="text-button">Record a theme, a measure or an aim of an area</summary>
      <ul className="lines">
        {areas.map(({ id, name }) => (
          <li key={id}>{name}: <FormLink command="add-theme" id={id}>a theme</FormLink>, <FormLink command="add-measure" id={id}>a measure</FormLink> or <FormLink command="add-objective" id={id}>what it aims at</FormLink></li>
        ))}
      </ul>
    </details>
  );
}

function ThemeForms({ themes }: { readonly themes: readonly Thing[] }): ReactElement {
  return (
    <details>
      <summary className="text-button">Record an action under a theme</summary>
      <ul className="lines">
        {themes.map((theme) => <li key={theme.id}><FormLink command="add-deliverable" id={theme.id}>{theme.name}</FormLink>{theme.detail !== null && ` (${theme.detail})`}</li>)}
      </ul>
    </details>
  );
}
