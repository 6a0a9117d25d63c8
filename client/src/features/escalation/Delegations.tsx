import type { ReactElement, ReactNode } from 'react';
import { Citations, type CitedLine } from '../../lib/Citations.tsx';
import { slotRows, type FilledSlot } from '../../lib/rows.tsx';
import { useReading } from '../../lib/reading.ts';
import { Columns } from '../../ui/Columns.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';

interface Delegation {
  readonly id: string;
  readonly function: string;
  readonly say: string;
  readonly slots: readonly FilledSlot[];
  readonly evidence: readonly CitedLine[];
}

interface Props {
  readonly say: string;
  readonly asText: string;
  readonly delegations: readonly Delegation[];
  readonly filters: ReactNode;
  readonly pager: ReactNode;
  readonly panel: ReactNode;
}

/** What is delegated: each in a sentence, with a row for all that ought to be said of it. */
export function Delegations({ say, asText, delegations, filters, pager, panel }: Props): ReactElement {
  const { evidence } = useReading();
  return (
    <Columns panel={panel} lead={<div className="answer"><p className="answer__say">{say}</p><CopyAsText text={asText} /></div>}>
      {filters}
      {delegations.map((one) => (
        <Section key={one.id} heading={one.function} isRuled>
          <p>{one.say} <span className="small"><Citations evidence={one.evidence} /></span></p>
          <SlotTable caption={one.function} isCaptionHidden rows={slotRows(one.slots, evidence)} />
        </Section>
      ))}
      {pager}
    </Columns>
  );
}
