import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { DeliverableFragmentDoc, MeasureFragmentDoc, RiskFragmentDoc } from '../../gql/graphql.ts';
import { Neighbours, Printed } from './Facts.tsx';

/** With the items printed before and after it. */
export function DeliverableFacts({ deliverable }: { readonly deliverable: FragmentType<typeof DeliverableFragmentDoc> }): ReactElement {
  const { slots, remarks, previous, next } = unmasked(DeliverableFragmentDoc, deliverable);
  return (
    <>
      <Printed slots={slots} remarks={remarks} />
      <Neighbours previous={previous} next={next} />
    </>
  );
}

/** With the remarks on it, and no neighbours in print. */
export function MeasureFacts({ measure }: { readonly measure: FragmentType<typeof MeasureFragmentDoc> }): ReactElement {
  const { slots, remarks } = unmasked(MeasureFragmentDoc, measure);
  return <Printed slots={slots} remarks={remarks} />;
}

/** Slots alone: no remarks are asked for. */
export function RiskFacts({ risk }: { readonly risk: FragmentType<typeof RiskFragmentDoc> }): ReactElement {
  const { slots } = unmasked(RiskFragmentDoc, risk);
  return <Printed slots={slots} />;
}
