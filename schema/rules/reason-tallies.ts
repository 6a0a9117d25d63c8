// How often each reason stands for an empty place. Reasons are different things: their counts are never added together.
import { byKeys } from '#schema/rules/ordering.ts';
import { ABSENCE_REASONS, type AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { ABSENCE_MEANINGS, ABSENCE_WORDS } from '#schema/wording/absence.ts';

export interface CountedReason {
  readonly reason: AbsenceReason;
  readonly count: number;
}

export interface ReasonTally extends CountedReason {
  /** The reason as a short phrase. */
  readonly say: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
}

/** One tally a reason, the most frequent first; counts of one reason are joined. */
export function reasonTallies(counted: readonly CountedReason[]): readonly ReasonTally[] {
  const sums = new Map<AbsenceReason, number>();
  for (const { reason, count } of counted) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return [...sums].filter(([, count]) => count > 0)
    .map(([reason, count]) => ({ reason, count, say: ABSENCE_WORDS[reason], meaning: ABSENCE_MEANINGS[reason] }))
    .toSorted(byKeys(({ reason, count }) => [-count, ABSENCE_REASONS.indexOf(reason)]));
}
