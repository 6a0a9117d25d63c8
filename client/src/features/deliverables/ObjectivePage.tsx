import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ObjectiveFragmentDoc } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { CopyPage } from '../../telling/CopyPage.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Printed } from './Facts.tsx';

interface Props {
  readonly objective: FragmentType<typeof ObjectiveFragmentDoc>;
  readonly panel: ReactNode;
}

/** An objective and what it serves. */
export function ObjectivePage({ objective, panel }: Props): ReactElement {
  const { thing, say, slots, alignments, evidence } = unmasked(ObjectiveFragmentDoc, objective);
  const serves = { heading: 'What it serves', statements: alignments, emptyText: 'No paper ties it to an objective of another plan.' };
  return (
    <Columns panel={panel} lead={<><Printed slots={slots} /><p className="small">Printed in <Citations evidence={evidence} /></p><CopyPage page={{ thing, say, slots, history: [] }} parts={[serves]} /></>}>
      <StatementSection {...serves} />
    </Columns>
  );
}
