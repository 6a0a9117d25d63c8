// How sure a dated fact is on the day asked (MODEL §5.5).
import type { Citation } from '#schema/answer.ts';
import { addMonths, type Day } from '#schema/period.ts';
import { attestedTo, type Attestation } from '#schema/rules/attestation.ts';
import { CERTAINTIES, type Certainty, type DateBasis } from '#schema/vocabulary/time.ts';

/** What a paper dates: since when it is known, who speaks of it, and on what its two ends rest. */
export interface DatedFact extends Attestation {
  readonly fromBasis: DateBasis;
  readonly untilBasis: DateBasis;
}

/** For how long after its issue a paper speaks for what it shows. */
export const MONTHS_A_PAPER_SPEAKS_FOR = 24;

/** EXTRAPOLATED before the first day it is known, as nothing is read backwards. STATED when both ends are; ATTESTED up to 24 months after the newest paper that speaks of it, gaps between papers included; then EXTRAPOLATED. */
export function certaintyOn(asOf: Day, { fromBasis, untilBasis, ...attestation }: DatedFact): Certainty {
  if (asOf < attestation.firstAttested) return 'EXTRAPOLATED';
  if (fromBasis === 'STATED' && untilBasis === 'STATED') return 'STATED';
  return asOf <= addMonths(attestedTo(attestation), MONTHS_A_PAPER_SPEAKS_FOR) ? 'ATTESTED' : 'EXTRAPOLATED';
}

/** How sure a sentence is that rests on these citations alone: ATTESTED up to 24 months after the newest of their papers. Null of none. */
export function certaintyOfCitations(asOf: Day, evidence: readonly Citation[]): Certainty | null {
  const newest = evidence.map(({ document }) => document.issued).toSorted().at(-1);
  if (newest === undefined) return null;
  return asOf <= addMonths(newest, MONTHS_A_PAPER_SPEAKS_FOR) ? 'ATTESTED' : 'EXTRAPOLATED';
}

/** The least sure of several facts: an answer is as good as its weakest step, and rests on one at least. */
export function weakest(certainties: readonly [Certainty, ...Certainty[]]): Certainty {
  return certainties.reduce((worst, next) => (CERTAINTIES.indexOf(next) > CERTAINTIES.indexOf(worst) ? next : worst));
}
