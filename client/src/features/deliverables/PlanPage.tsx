import type { ReactElement, ReactNode } from 'react';
import { planParts } from '#schema/wording/plan-text.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { PlanFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { slotRows } from '../../lib/rows.tsx';
import { CopyPage } from '../../telling/CopyPage.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { Things } from './Facts.tsx';
import { PlanAreas } from './PlanAreas.tsx';

interface Props {
  readonly plan: FragmentType<typeof PlanFragmentDoc>;
  readonly panel: ReactNode;
}

/** A plan edition with all it holds: areas, themes, deliverables, objectives, measures, risks. */
export function PlanPage({ plan, panel }: Props): ReactElement {
  const { thing, say, slots, areas, objectives, outcomes, risks, signatures, duties, alignments } = unmasked(PlanFragmentDoc, plan);
  const parts = [
    { heading: 'Who signed it', statements: signatures },
    { heading: 'Who answers for it', statements: duties },
    { heading: 'What it serves', statements: alignments },
  ];
  const lists = [{ heading: 'What it promises to bring about', things: outcomes }, { heading: 'Risks it names', things: risks }, { heading: 'Its own goals', things: objectives }];
  const { evidence } = useReading();
  return (
    <Columns
      panel={panel}
      lead={<Section heading="The plan"><SlotTable caption="The plan" isCaptionHidden rows={slotRows(slots, evidence)} /><CopyPage page={{ thing, say, slots, history: [] }} parts={[...parts, ...planParts({ areas, lists })]} /></Section>}
      side={<>{lists.map((list) => <Things key={list.heading} {...list} />)}</>}
    >
      {parts.map((part) => <StatementSection key={part.heading} {...part} />)}
      {areas.length === 0
        ? <Section heading="What it holds"><p>A paper only mentions this plan; we do not hold what stands in it.</p></Section>
        : <PlanAreas areas={areas} isWhole />}
    </Columns>
  );
}
