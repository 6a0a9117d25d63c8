// May this body, organisation or post be no more from that day on, with these in its place? Everything that stands against it, all at once.
import type { Closing } from '#schema/inputs/close-party.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { endingProblems, type Endable } from '#schema/rules/ending.ts';
import { SUCCESSORS } from '#schema/vocabulary/change-events.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import { sayNumber } from '#schema/wording/party-name.ts';

export interface Successor {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
  /** Of the same kind of party as what ends: a body follows a body. */
  readonly isSameSort: boolean;
}

export interface ClosePartyFacts {
  /** Null: nothing of the kind asked about bears the id. */
  readonly party: Endable | null;
  /** Those of the named successors that exist. */
  readonly successors: readonly Successor[];
}

/**
 * The facts of each row as the other rows of one call leave them: nothing ends twice, and nothing follows that is itself closed by that day.
 * `closingOf`: a row as a closing.
 */
export function withOtherClosings<R, F extends ClosePartyFacts>(pairs: readonly (readonly [R, F])[], closingOf: (row: R) => Closing): readonly (readonly [R, F])[] {
  const ends = pairs.map(([row]) => closingOf(row));
  const endOf = (id: string, rows: readonly Closing[], recorded: Day) => rows.filter(({ party }) => party === id).map(({ endsOn }) => endsOn).concat(recorded).toSorted()[0] ?? recorded;
  return pairs.map(([row, facts], at) => {
    const id = closingOf(row).party;
    const party = facts.party === null ? null : { ...facts.party, validTo: endOf(id, ends.slice(0, at), facts.party.validTo) };
    const successors = facts.successors.map((next) => ({ ...next, validTo: next.id === id ? next.validTo : endOf(next.id, ends, next.validTo) }));
    return [row, { ...facts, party, successors }] as const;
  });
}

/** `field`: what the form calls the party, such as `body`. */
export function closePartyProblems(row: Closing, facts: ClosePartyFacts, field: string): readonly Problem[] {
  if (facts.party === null) return [problem('UNKNOWN_TO_CLOSE', [field], { what: field, id: row.party })];
  return [...endingProblems(row.endsOn, facts.party), ...countProblems(row), ...row.successors.flatMap((id) => successorProblems(id, row, facts))];
}

function countProblems({ kind, successors }: Closing): readonly Problem[] {
  if (kind === 'CHANGED_NAME') return [problem('NAME_CHANGE_ENDS_NOTHING', ['kind'])];
  const [least, most] = SUCCESSORS[kind];
  const count = new Set(successors).size;
  const isRight = count >= least && count <= most && count === successors.length;
  return isRight ? [] : [problem('SUCCESSOR_COUNT', ['successors'], { wanted: sayWanted(least, most), count: String(successors.length) })];
}

function sayWanted(least: number, most: number): string {
  if (most === 0) return 'no successor';
  return most === 1 ? 'exactly one successor' : `at least ${sayNumber(least)} successors, each named once`;
}

function successorProblems(id: string, { party, endsOn }: Closing, { successors }: ClosePartyFacts): readonly Problem[] {
  const next = successors.find((known) => known.id === id);
  if (next?.isSameSort !== true) return [problem('UNKNOWN_SUCCESSOR', ['successors'], { id })];
  if (id === party) return [problem('OWN_SUCCESSOR', ['successors'], { name: next.name })];
  const isThere = liveStatuses(true).includes(next.status) && next.validFrom <= endsOn && endsOn < next.validTo;
  return isThere ? [] : [problem('SUCCESSOR_NOT_THERE', ['successors'], { name: next.name, on: sayDay(endsOn) })];
}
