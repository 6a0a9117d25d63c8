// What follows the last paper that speaks of a thing, and what its paper leaves out of its timing.
import { sayDay, type Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';

interface Later {
  readonly lastAttested: Day;
  /** Issue date of the newest paper we hold, whatever the day. */
  readonly newestPaper: Day | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
}

/** "We hold no later paper." or that later ones are silent; and that the silence has lasted long. */
export function sayLater({ lastAttested, newestPaper, asOf, certainty }: Later): string {
  const since = newestPaper !== null && newestPaper > lastAttested ? 'No later paper we hold has it.' : 'We hold no later paper.';
  return certainty === 'EXTRAPOLATED' ? `${since} By ${sayDay(asOf)} that was more than two years ago.` : since;
}

/** What is missing of an item's timing; undefined where nothing is. */
export function sayTimingGap(reason: AbsenceReason | undefined): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === 'LOST_IN_EXTRACTION') return 'Its marks for quarters and years are lost in our copy, so we cannot say when it was due.';
  return reason === 'BLANK_IN_SOURCE' ? 'The paper leaves its timing blank, so we cannot say when it was due.' : 'No paper says when it was due.';
}
