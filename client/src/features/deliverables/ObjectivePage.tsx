import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ObjectiveFragmentDoc } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { Printed } from './Facts.tsx';

interface Props {
  readonly objective: FragmentType<typeof ObjectiveFragmentDoc>;
  readonly panel: ReactNode;
}

/** An objective and what it serves. */
export function ObjectivePage({ objective, panel }: Props): ReactElement {
  const { slots, alignments, evidence } = unmasked(ObjectiveFragmentDoc, objective);
  const { evidence: open } = useReading();
  return (
    <Columns panel={panel} lead={<><Printed slots={slots} /><p className="small">Printed in <Citations evidence={evidence} /></p></>}>
      <Section heading="What it serves">
        {alignments.length === 0
          ? <p>No paper ties it to an objective of another plan.</p>
          : <StatementList rows={statementRows(alignments, open)} />}
      </Section>
    </Columns>
  );
}
