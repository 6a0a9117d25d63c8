import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ObjectivePage } from '../../features/deliverables/ObjectivePage.tsx';
import { useReading } from '../../lib/reading.ts';
import { standingOn } from '../../lib/standing.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/objectives/$id');

/** Under its plan and area, with its standing where it is not plainly in force. */
export function ObjectiveRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  const { asOf } = useReading();
  return (
    <ThingPage
      answer={answer} field="objectiveProfile" what="objective"
      headed={({ thing: { name, detail }, plan, area, slots }) => ({
        title: name, kicker: detail ?? 'Objective', crumbs: planCrumbs([plan, area]), isKnown: slots.length > 0,
        standing: standingOn(asOf, answer.data?.objectives),
      })}
    >
      {(objective) => (
        <>
          <ObjectivePage objective={objective} panel={panel} />
          <Maintain id={objective.thing.id}>
            <FormLink command="record-observation" id={objective.thing.id}>Record a baseline or a target</FormLink>
            <FormLink command="add-decision-about" id={objective.thing.id}>Record a decision about it</FormLink>
          </Maintain>
        </>
      )}
    </ThingPage>
  );
}
