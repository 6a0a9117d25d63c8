import type { ReactElement } from 'react';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { slotRows, type FilledSlot } from '../../lib/rows.tsx';
import { useReading } from '../../lib/reading.ts';
import { standingOf } from '../../lib/standing.ts';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { Standing } from '../../ui/Standing.tsx';

interface Props {
  readonly record: { readonly say: string; readonly status: Status | null; readonly certainty: Certainty; readonly slots: readonly FilledSlot[] };
}

/** What stands first on a record's page: how it stands on the day, what it is in a sentence, then its fixed rows. */
export function RecordLead({ record }: Props): ReactElement {
  const { evidence } = useReading();
  return (
    <>
      <Standing say={standingOf(record)} />
      <p className="answer__say">{record.say}</p>
      <Section heading="What the papers say of it"><SlotTable caption="What the papers say of it" isCaptionHidden rows={slotRows(record.slots, evidence)} /></Section>
    </>
  );
}
