// What follows the last paper that speaks of a thing, and what its paper leaves out of its timing.
import { sayDay, type Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';

interface Later {
  /** Issue date of the last paper up to the day asked that speaks of it. */
  readonly lastSeen: Day;
  /** Issue date of the newest paper of its place that we hold today. */
  readonly newestPaper: Day | null;
  /** True where a paper issued after the day asked speaks of it. */
  readonly isSeenLater: boolean;
  readonly asOf: Day;
  readonly certainty: Certainty;
}

/** "We hold no later paper of this place." or that later ones are silent; and that the silence has lasted long. */
export function sayLater({ asOf, certainty, ...seen }: Later): string {
  const since = saySince(seen);
  return certainty === 'EXTRAPOLATED' ? `${since} By ${sayDay(asOf)} that was more than two years ago.` : since;
}

function saySince({ lastSeen, newestPaper, isSeenLater }: Pick<Later, 'lastSeen' | 'newestPaper' | 'isSeenLater'>): string {
  if (isSeenLater) return 'A paper issued after that day speaks of it too.';
  return newestPaper !== null && newestPaper > lastSeen ? 'No later paper we hold of this place has it.' : 'We hold no later paper of this place.';
}

/** What is missing of an item's timing; undefined where nothing is. */
export function sayTimingGap(reason: AbsenceReason | undefined): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === 'LOST_IN_EXTRACTION') return 'When it is due is lost in our copy of the paper.';
  return reason === 'BLANK_IN_SOURCE' ? 'The paper leaves its timing blank.' : 'No paper says when it is due.';
}
