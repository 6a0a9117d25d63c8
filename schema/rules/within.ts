// May something run from one day to another between these? It outlasts none of its ends, and begins before none.
import { OPEN_END, sayDay, START_UNKNOWN, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { periodOf, type Held, type HeldThing } from '#schema/rules/held.ts';
import type { Label } from '#schema/vocabulary/labels.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import { STANDING_WORDS } from '#schema/wording/kinds.ts';

/** `until`: first day without it; none: open. */
export interface Period {
  readonly from: Day;
  readonly until?: Day | null | undefined;
}

interface Days {
  readonly name: string;
  readonly validFrom: Day;
  readonly validTo: Day;
}

export interface Wanted {
  /** What the form calls the end, and what an officer calls it. */
  readonly field: string;
  readonly what: string;
  readonly id: string;
  readonly labels: readonly Label[];
  /** Of what is to run: a proposal may rest on what is only proposed itself. */
  readonly status?: Status;
}

/** At least one day long. */
export function periodProblems({ from, until }: Period): readonly Problem[] {
  return until !== null && until !== undefined && until <= from ? [problem('ENDS_BEFORE_IT_STARTS', ['until'], { from: sayDay(from) })] : [];
}

/** At most one: whatever runs from `from` on does so within the days of its end. `field`: what the form calls that end. */
export function withinProblems({ from, until }: Period, { name, validFrom, validTo }: Days, field: string): readonly Problem[] {
  if (from < validFrom) return [problem('PARTY_NOT_YET', ['from'], { party: name, startsOn: sayDay(validFrom) })];
  const ended = { party: name, endedOn: sayDay(validTo), from: sayDay(from) };
  if (validTo <= from) return [problem('PARTY_ENDED', [field], ended)];
  return validTo < (until ?? OPEN_END) ? [problem('PARTY_ENDED', ['until'], ended)] : [];
}

/** At most one: there is such an end, it stands, and for the whole period. */
export function endProblems(period: Period, { field, what, id, labels, status = 'IN_FORCE' }: Wanted, held: Held): readonly Problem[] {
  const end = held.get(id);
  if (end === undefined || !labels.some((label) => label === end.label)) return [problem('UNKNOWN_ID', [field], { what, id })];
  const name = end.name ?? end.title ?? id;
  const isProposed = !liveStatuses(false).includes(status);
  const standing = end.status ?? 'IN_FORCE';
  if (!liveStatuses(isProposed).includes(standing)) return [problem('NOT_LIVE', [field], { name, standing: STANDING_WORDS[standing] })];
  return withinProblems(period, { name, ...periodOf(end) }, field);
}

/** Whether two periods share a day. */
export function overlaps({ from, until }: Period, other: { readonly validFrom: Day; readonly validTo: Day }): boolean {
  return other.validFrom < (until ?? OPEN_END) && from < other.validTo;
}

/** At most one: something that stands may become something else, or end, on the day: after its start, before its end and after the newest paper that speaks of it. */
export function turnProblems(on: Day, thing: Pick<HeldThing, 'status' | 'validFrom' | 'validTo' | 'seenOn'>, { name, field }: { readonly name: string; readonly field: string }): readonly Problem[] {
  const { validFrom, validTo } = periodOf(thing);
  const status = thing.status ?? 'IN_FORCE';
  if (validTo <= on) return [problem('ALREADY_ENDED', [field], { name, endsOn: sayDay(validTo) })];
  if (!liveStatuses(true).includes(status)) return [problem('NOT_IN_FORCE', [field], { name, standing: STANDING_WORDS[status] })];
  if (on <= validFrom) return [problem('ENDS_BEFORE_IT_STARTS', [field], { from: sayDay(validFrom) })];
  return thing.seenOn !== null && on <= thing.seenOn ? [problem('ENDS_BEFORE_LAST_SEEN', [field], { name, seenOn: sayDay(thing.seenOn) })] : [];
}

/** "since a day that no paper states", "from 1 April 2026". */
export function saySince(day: Day): string {
  return day === START_UNKNOWN ? 'since a day that no paper states' : `from ${sayDay(day)}`;
}
