import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { AgreementFragmentDoc, type AgreementFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { slotRows } from '../../lib/rows.tsx';
import { useReading } from '../../lib/reading.ts';
import { History } from '../../telling/History.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { RecordLead } from './RecordLead.tsx';

interface Props {
  readonly agreement: FragmentType<typeof AgreementFragmentDoc>;
  readonly panel: ReactNode;
}

/** An agreement: what it is, who signed it, what is delegated under it, who answers for it. */
export function AgreementPage({ agreement, panel }: Props): ReactElement {
  const record = unmasked(AgreementFragmentDoc, agreement);
  const { signatures, delegations, duties, mentions, history } = record;
  const told = {
    signatures: { heading: 'Who signed it', statements: signatures, emptyText: 'No signature in force is known on this day.' },
    duties: { heading: 'Who answers for it', statements: duties },
    mentions: { heading: 'What else the papers say of it', statements: mentions },
  };
  return (
    <Columns panel={panel} lead={<RecordLead record={record} parts={Object.values(told)} />} side={<History history={history} />}>
      <StatementSection {...told.signatures} />
      {delegations.map((one) => <Delegated key={one.id} delegation={one} />)}
      <StatementSection {...told.duties} />
      <StatementSection {...told.mentions} />
    </Columns>
  );
}

function Delegated({ delegation: { function: duty, say, slots, evidence } }: { readonly delegation: AgreementFragment['delegations'][number] }): ReactElement {
  const { evidence: open } = useReading();
  return (
    <Section heading="What is delegated under it">
      <p>{say} <span className="small"><Citations evidence={evidence} /></span></p>
      <SlotTable caption={duty} isCaptionHidden rows={slotRows(slots, open)} />
    </Section>
  );
}
