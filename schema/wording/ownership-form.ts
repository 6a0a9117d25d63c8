// What an officer is about to record of who answers for what: what a form offers, and the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import { ABSENCE_REASONS, type AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { ABSENCE_MEANINGS, ABSENCE_WORDS } from '#schema/wording/absence.ts';

/** Why nobody answers for it, each as a form offers it. */
export const ABSENCE_CHOICES = ABSENCE_REASONS.map((value) => ({ value, label: ABSENCE_WORDS[value], hint: ABSENCE_MEANINGS[value] }));

/** "No longer from 1 April 2027: the Living Well Partnership Board, owner (accountable), for “Walking groups”." `what`: as it is called inside a sentence. */
export function sayNoLonger({ what, endsOn }: { readonly what: string; readonly endsOn: Day }): string {
  return `No longer from ${sayDay(endsOn)}: ${what}.`;
}

/** "Confirmed today by whoever holds it: the Living Well Partnership Board, owner (accountable), for “Walking groups”." */
export function sayConfirmed({ what }: { readonly what: string }): string {
  return `Confirmed today by whoever holds it: ${what}.`;
}

/** "From 1 April 2027, nobody answers for “Walking groups”. Why: awaiting agreement." */
export function sayUnassigned({ what, from, reason }: { readonly what: string; readonly from: Day; readonly reason: AbsenceReason }): string {
  const why = ABSENCE_WORDS[reason];
  return `From ${sayDay(from)}, nobody answers for ${what}. Why: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`;
}
