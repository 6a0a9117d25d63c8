// Which of baseline, target and date a measure lacks on a day, and why.
import { newestFirst, type Attestation } from '#schema/rules/attestation.ts';
import type { AbsenceReason, Slot } from '#schema/vocabulary/absence-reasons.ts';
import { MEASURE_CELLS, type MeasureCell } from '#schema/vocabulary/gaps.ts';
import type { ObservationKind } from '#schema/vocabulary/plans.ts';
import type { Day } from '#schema/period.ts';

export interface StoredObservation extends Attestation {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly value: string;
  /** By when, as printed. */
  readonly due: string | null;
  readonly claimIds: readonly string[];
}

export interface StoredCellGap extends Attestation {
  readonly id: string;
  readonly slot: Slot;
  readonly reason: AbsenceReason;
  readonly claimIds: readonly string[];
}

/** A cell of a measure: what the newest paper prints in it, or why nothing stands there. */
export type Cell = {
  readonly cell: MeasureCell;
  readonly claimIds: readonly string[];
} & ({ readonly value: string } | { readonly reason: AbsenceReason });

interface Printed {
  readonly observations: readonly StoredObservation[];
  readonly absences: readonly StoredCellGap[];
}

/** The slot in which a gap of the cell is recorded. */
export const SLOT_OF_CELL = { BASELINE: 'baseline', TARGET: 'target', DUE: 'due' } as const satisfies Record<MeasureCell, Slot>;

/** All three cells in printed order. What is observed closes a gap, whatever an older paper left open. */
export function cellsOf(asOf: Day, { observations, absences }: Printed): readonly Cell[] {
  const seen = newestFirst(asOf, observations);
  return MEASURE_CELLS.map((cell) => {
    const filled = seen.find((one) => (cell === 'DUE' ? one.due !== null : one.kind === cell));
    const value = cell === 'DUE' ? filled?.due : filled?.value;
    if (filled !== undefined && typeof value === 'string') return { cell, value, claimIds: filled.claimIds };
    const [gap] = newestFirst(asOf, absences.filter(({ slot }) => slot === SLOT_OF_CELL[cell]));
    return { cell, reason: gap?.reason ?? 'NOT_STATED_IN_SOURCE', claimIds: gap?.claimIds ?? [] };
  });
}
