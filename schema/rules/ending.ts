// May what was in force until now end on that day?
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import { STANDING_WORDS } from '#schema/wording/kinds.ts';

export interface Endable {
  readonly name: string;
  readonly version: number;
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
  /** Issue date of the newest paper that speaks of it; null where only edits do. */
  readonly seenOn: Day | null;
}

/** `endsOn` is the first day without it: after its start, and after the newest paper that speaks of it. */
export function endingProblems(endsOn: Day, thing: Endable): readonly Problem[] {
  const { name, status, validFrom, validTo, seenOn } = thing;
  if (validTo !== OPEN_END) return [recordedEnd(endsOn, thing)];
  if (!liveStatuses(false).includes(status)) return [problem('NOT_IN_FORCE', ['endsOn'], { name, standing: STANDING_WORDS[status] })];
  if (endsOn <= validFrom) return [problem('ENDS_BEFORE_IT_STARTS', ['endsOn'], { from: sayDay(validFrom) })];
  return seenOn !== null && endsOn <= seenOn ? [problem('ENDS_BEFORE_LAST_SEEN', ['endsOn'], { name, seenOn: sayDay(seenOn) })] : [];
}

// On a day before it the end is still to come, so nobody can say then that it has been.
function recordedEnd(asked: Day, { name, validTo }: Endable): Problem {
  const endsOn = sayDay(validTo);
  return validTo <= asked ? problem('ALREADY_ENDED', ['endsOn'], { name, endsOn }) : problem('ALREADY_TO_END', ['endsOn'], { name, endsOn });
}
