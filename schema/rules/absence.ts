// Why a slot is empty: the reason recorded for it, else that no source states it.
import type { Slot as PageSlot, Statement } from '#schema/answer.ts';
import { newestFirst, type Attestation } from '#schema/rules/attestation.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import type { Reading } from '#schema/rules/statement.ts';
import type { AbsenceReason, Slot } from '#schema/vocabulary/absence-reasons.ts';
import { emptySlot } from '#schema/wording/slots.ts';

export interface StoredAbsence extends Attestation {
  readonly id: string;
  readonly slot: Slot;
  readonly reason: AbsenceReason;
  readonly claimIds: readonly string[];
}

interface EmptyRow {
  readonly slot: string;
  readonly heading: string;
  readonly remark?: string | undefined;
  /** Instead of the reason's own words, where the page can say more. */
  readonly say?: ((reason: AbsenceReason) => string) | undefined;
  /** The nearest thing known. */
  readonly nearest?: readonly Statement[] | undefined;
  /** The name of the slot where absences are recorded, where it is one. */
  readonly recordedAs?: Slot | undefined;
}

/** The row, empty, with the reason the newest paper records or NOT_STATED_IN_SOURCE. Ask only where a source speaks of the thing. */
export function absentSlot(row: EmptyRow, absences: readonly StoredAbsence[], { asOf, cited }: Reading): PageSlot {
  const [recorded] = newestFirst(asOf, absences.filter((gap) => gap.slot === row.recordedAs));
  const absence = recorded?.reason ?? 'NOT_STATED_IN_SOURCE';
  return emptySlot(row, { absence, say: row.say?.(absence), nearest: row.nearest, evidence: citationsOf(recorded?.claimIds ?? [], cited) });
}
