// Where a day stands among those on which something changed.
import type { Day } from '#schema/period.ts';
import { inWords } from '../../lib/days.ts';

export interface Stop {
  /** Place of the newest day up to the one shown, from 0; -1: all of them are later. */
  readonly at: number;
  readonly previous: Day | undefined;
  readonly next: Day | undefined;
  /** What a reader must know of the day that is shown. */
  readonly say: string;
}

/** `days`: oldest first, each once. The one before and after are never the day itself. */
export function stopOf(days: readonly Day[], asOf: Day): Stop {
  const at = days.findLastIndex((day) => day <= asOf);
  return { at, previous: days.findLast((day) => day < asOf), next: days.find((day) => day > asOf), say: sayStop(days, { at, asOf }) };
}

function sayStop(days: readonly Day[], { at, asOf }: { readonly at: number; readonly asOf: Day }): string {
  const [day, next] = [days[at], days[at + 1]];
  if (day === undefined) return 'Before the first date on which anything is known.';
  if (day === asOf) return `Date ${String(at + 1)} of ${String(days.length)} on which something changed.`;
  return `No change is known ${next === undefined ? `after ${inWords(day)}` : `between ${inWords(day)} and ${inWords(next)}`}.`;
}
