import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { DeliverableFragmentDoc, MeasureFragmentDoc, RiskFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { Neighbours, Printed, Things } from './Facts.tsx';

export function DeliverableFacts({ deliverable }: { readonly deliverable: FragmentType<typeof DeliverableFragmentDoc> }): ReactElement {
  const { slots, remarks, theme, measures, previous, next } = unmasked(DeliverableFragmentDoc, deliverable);
  return (
    <>
      <Printed slots={slots} remarks={remarks} />
      <Things heading="Theme" things={[theme]} />
      <Things heading="Measures of its theme" hint="Tied by the printed label: our reading" things={measures} />
      <Neighbours previous={previous} next={next} />
    </>
  );
}

export function MeasureFacts({ measure }: { readonly measure: FragmentType<typeof MeasureFragmentDoc> }): ReactElement {
  const { slots, remarks, themes } = unmasked(MeasureFragmentDoc, measure);
  return (
    <>
      <Printed slots={slots} remarks={remarks} />
      <Things heading="Themes it is printed for" things={themes} />
    </>
  );
}

export function RiskFacts({ risk }: { readonly risk: FragmentType<typeof RiskFragmentDoc> }): ReactElement {
  const { slots, mitigations, plan } = unmasked(RiskFragmentDoc, risk);
  const { evidence } = useReading();
  return (
    <>
      <Printed slots={slots} />
      {mitigations.length > 0 && (
        <Section heading="What is done about it"><StatementList rows={statementRows(mitigations, evidence)} /></Section>
      )}
      <Things heading="The plan it threatens" things={[plan]} />
    </>
  );
}
