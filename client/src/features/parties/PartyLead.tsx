import type { ReactElement } from 'react';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import type { PagePart } from '#schema/wording/page-text.ts';
import { useReading } from '../../lib/reading.ts';
import { slotRows } from '../../lib/rows.tsx';
import { standingOf } from '../../lib/standing.ts';
import { CopyPage, type ToldPage } from '../../telling/CopyPage.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { Standing } from '../../ui/Standing.tsx';

interface Props {
  readonly heading: string;
  readonly party: ToldPage & { readonly status: Status | null; readonly certainty: Certainty };
  /** What follows on the page, as far as its text holds it. */
  readonly parts: readonly PagePart[];
}

/** What stands first on a party's page: how it stands on the day, then its fixed rows. */
export function PartyLead({ heading, party, parts }: Props): ReactElement {
  const { evidence } = useReading();
  return (
    <>
      <Standing say={standingOf(party)} />
      <Section heading={heading}><SlotTable caption={heading} isCaptionHidden rows={slotRows(party.slots, evidence)} /><CopyPage page={party} parts={parts} /></Section>
    </>
  );
}
