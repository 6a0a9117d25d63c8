import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ObjectivePage } from '../../features/deliverables/ObjectivePage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/objectives/$id');

export function ObjectiveRoute(): ReactElement {
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={route.useLoaderData()} field="objectiveProfile" what="objective"
      headed={({ thing: { name, detail }, plan, area, slots }) => ({
        title: name, kicker: detail ?? 'Objective', crumbs: planCrumbs([plan, area]), isKnown: slots.length > 0,
      })}
    >
      {(objective) => <ObjectivePage objective={objective} panel={panel} />}
    </ThingPage>
  );
}
