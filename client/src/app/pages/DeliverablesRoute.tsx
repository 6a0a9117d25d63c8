import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DeliverableList } from '../../features/deliverables/DeliverableList.tsx';
import { NewestPlanDocument, PlanPageDocument, type PlanPageQuery } from '../../gql/graphql.ts';
import { Columns } from '../../ui/Columns.tsx';
import { ask, missingIn, type Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import type { Context } from '../page-question.ts';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/deliverables');

interface Loading {
  readonly context: Context;
  readonly deps: { readonly asOf: string; readonly proposals: boolean };
}

/** The one page that asks twice: which plan is the newest, then what it holds. `held` undefined: no plan is known on the day. */
export async function loadDeliverables({ context: { client }, deps }: Loading) {
  const newest = await ask(client, { query: NewestPlanDocument, variables: { asOf: deps.asOf } });
  const id = newest.data?.placeProfile?.plan?.id;
  return { newest, held: id === undefined ? undefined : await ask(client, { query: PlanPageDocument, variables: { ...deps, id } }) };
}

/** Plans and actions: every deliverable by area and theme. */
export function DeliverablesRoute(): ReactElement {
  const { newest, held } = route.useLoaderData();
  return (
    <Page place={newest.data?.placeProfile} title="Plans and actions">
      {held === undefined ? <NoPlan newest={newest} /> : <Held held={held} />}
    </Page>
  );
}

function Held({ held }: { readonly held: Answer<PlanPageQuery> }): ReactElement | null {
  const panel = useEvidencePanel();
  const plan = held.data?.planProfile ?? undefined;
  if (plan !== undefined) return <Columns panel={panel} lead={<DeliverableList plan={plan} />} />;
  return <Retry say={missingIn(held, 'planProfile')?.say ?? 'The plan could not be read just now.'} />;
}

function NoPlan({ newest }: { readonly newest: Answer<unknown> }): ReactElement {
  const missing = missingIn(newest, 'placeProfile');
  if (missing !== undefined) return <Retry say={missing.say} />;
  return <p>No plan is known on this day. Change the date above: the first plan may be a later one.</p>;
}
