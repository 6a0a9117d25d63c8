import type { ReactElement } from 'react';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { useReading } from '../../lib/reading.ts';
import { slotRows, type FilledSlot } from '../../lib/rows.tsx';
import { standingOf } from '../../lib/standing.ts';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { Standing } from '../../ui/Standing.tsx';

interface Props {
  readonly heading: string;
  readonly party: { readonly status: Status | null; readonly certainty: Certainty; readonly slots: readonly FilledSlot[] };
}

/** What stands first on a party's page: how it stands on the day, then its fixed rows. */
export function PartyLead({ heading, party }: Props): ReactElement {
  const { evidence } = useReading();
  return (
    <>
      <Standing say={standingOf(party)} />
      <Section heading={heading}><SlotTable caption={heading} isCaptionHidden rows={slotRows(party.slots, evidence)} /></Section>
    </>
  );
}
