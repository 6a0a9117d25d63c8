// May this item be given to this party from that day on? Everything that stands against it, all at once.
import type { CurrentState } from '#schema/bad-news.ts';
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import type { AssignOwner } from '#schema/inputs/assign-owner.ts';
import { overlaps, periodProblems, saySince, withinProblems } from '#schema/rules/within.ts';
import type { AssignmentBasis, Rasci } from '#schema/vocabulary/accountability.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import { STANDING_WORDS } from '#schema/wording/kinds.ts';

export interface StandingDuty {
  readonly party: string;
  readonly name: string;
  readonly letter: Rasci;
  readonly basis: AssignmentBasis;
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
}

export interface AssignOwnerFacts {
  /** Null: nothing that can have an owner bears the id. */
  readonly item: { readonly title: string; readonly version: number; readonly firstAttested: Day; readonly validFrom: Day; readonly validTo: Day } | null;
  readonly party: { readonly name: string; readonly isPerson: boolean; readonly status: Status; readonly validFrom: Day; readonly validTo: Day } | null;
  /** Every assignment of the item, whatever its days. */
  readonly standing: readonly StandingDuty[];
}

/** Of the item, the party, the period and the rivals, in this order; empty: it may be written. What is only implied or proposed is no rival. */
export function assignOwnerProblems(row: AssignOwner, facts: AssignOwnerFacts): readonly Problem[] {
  return [...itemProblems(row, facts), ...partyProblems(row, facts), ...periodProblems(row), ...duplicates(row, facts)];
}

/** The facts of each row as they would be once the rows before it were written: two rows of one call may be rivals too. */
export function withEarlierRows<F extends AssignOwnerFacts>(pairs: readonly (readonly [AssignOwner, F])[]): readonly (readonly [AssignOwner, F])[] {
  return pairs.map(([row, facts], at) => {
    const earlier = pairs.slice(0, at).filter(([{ item }]) => item === row.item).map(([before, { party }]) => dutyOf(before, party?.name ?? before.party));
    return [row, { ...facts, standing: [...facts.standing, ...earlier] }] as const;
  });
}

function dutyOf({ party, letter, from, until }: AssignOwner, name: string): StandingDuty {
  return { party, name, letter, basis: 'AGREED', status: 'IN_FORCE', validFrom: from, validTo: until ?? OPEN_END };
}

/** What stands now, where the item was read in an older version. */
export function staleItem({ item: id, version }: AssignOwner, { item, standing }: AssignOwnerFacts): CurrentState | undefined {
  return item === null || item.version === version ? undefined : { id, version: item.version, say: sayStanding(standing) };
}

function sayStanding(standing: readonly StandingDuty[]): readonly string[] {
  return standing.filter(isInForce).map(({ name, letter, validFrom }) => `${name}: ${letter.toLowerCase()}, ${saySince(validFrom)}.`);
}

function itemProblems({ item: id, from, until }: AssignOwner, { item }: AssignOwnerFacts): readonly Problem[] {
  if (item === null) return [problem('UNKNOWN_ITEM', ['item'], { id })];
  if (from < item.firstAttested) return [problem('STARTS_BEFORE_ITEM', ['from'], { from: sayDay(item.firstAttested) })];
  return withinProblems({ from, until }, { name: `“${item.title}”`, validFrom: item.validFrom, validTo: item.validTo }, 'item');
}

function partyProblems({ party: id, from, until }: AssignOwner, { party }: AssignOwnerFacts): readonly Problem[] {
  if (party === null) return [problem('UNKNOWN_PARTY', ['party'], { id })];
  if (party.isPerson) return [problem('PERSON_CANNOT_ANSWER', ['party'], { name: party.name })];
  if (!liveStatuses(false).includes(party.status)) return [problem('PARTY_NOT_LIVE', ['party'], { party: party.name, standing: STANDING_WORDS[party.status] })];
  return withinProblems({ from, until }, party, 'party');
}

// What is only implied stands beside an owner and is none; what is only proposed is not in force.
function duplicates(row: AssignOwner, { standing }: AssignOwnerFacts): readonly Problem[] {
  const rivals = standing.filter((duty) => isInForce(duty) && duty.letter === row.letter && overlaps(row, duty));
  const own = rivals.find(({ party }) => party === row.party);
  if (own !== undefined) return [problem('ALREADY_ASSIGNED', ['party'], { party: own.name })];
  const [owner] = row.letter === 'ACCOUNTABLE' ? rivals : [];
  return owner === undefined ? [] : [problem('ALREADY_OWNED', ['letter'], { owner: owner.name, since: saySince(owner.validFrom) })];
}

/** What is only implied stands beside an owner and is none; what is only proposed is not in force. */
export function isInForce({ basis, status }: StandingDuty): boolean {
  return basis !== 'IMPLIED' && (status === 'IN_FORCE' || status === 'SHADOW');
}
