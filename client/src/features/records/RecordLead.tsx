import type { ReactElement } from 'react';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import type { PagePart } from '#schema/wording/page-text.ts';
import { slotRows } from '../../lib/rows.tsx';
import { useReading } from '../../lib/reading.ts';
import { standingOf } from '../../lib/standing.ts';
import { CopyPage, type ToldPage } from '../../telling/CopyPage.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { Standing } from '../../ui/Standing.tsx';

interface Props {
  readonly record: ToldPage & { readonly status: Status | null; readonly certainty: Certainty };
  /** What follows on the page, as far as its text holds it. */
  readonly parts: readonly PagePart[];
}

/** What stands first on a record's page: how it stands on the day, what it is in a sentence, then its fixed rows. */
export function RecordLead({ record, parts }: Props): ReactElement {
  const { evidence } = useReading();
  return (
    <>
      <Standing say={standingOf(record)} />
      <p className="answer__say">{record.say}</p>
      <Section heading="What the papers say of it"><SlotTable caption="What the papers say of it" isCaptionHidden rows={slotRows(record.slots, evidence)} /><CopyPage page={record} parts={parts} /></Section>
    </>
  );
}
