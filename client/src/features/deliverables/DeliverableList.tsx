import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { PlanFragmentDoc } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { PlanAreas } from './PlanAreas.tsx';

/** Every deliverable of the newest plan, by area and theme. */
export function DeliverableList({ plan }: { readonly plan: FragmentType<typeof PlanFragmentDoc> }): ReactElement {
  const { thing, areas } = unmasked(PlanFragmentDoc, plan);
  return (
    <>
      <p><ThingLink thing={thing} />, as printed. Objectives, measures and risks stand on the page of the plan.</p>
      <PlanAreas areas={areas} isWhole={false} />
    </>
  );
}
