// May this item be given to this party from that day on? Everything that stands against it, all at once.
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import type { AssignOwner } from '#schema/inputs/assign-owner.ts';
import type { AssignmentBasis, Rasci } from '#schema/vocabulary/accountability.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';

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
  readonly item: { readonly version: number; readonly firstAttested: Day } | null;
  readonly party: { readonly name: string; readonly isPerson: boolean; readonly validTo: Day } | null;
  /** Every assignment of the item, whatever its days. */
  readonly standing: readonly StandingDuty[];
}

export function assignOwnerProblems(row: AssignOwner, facts: AssignOwnerFacts): readonly Problem[] {
  return [...itemProblems(row, facts), ...partyProblems(row, facts), ...periodProblems(row), ...duplicates(row, facts)];
}

/** How we know: a source, or a reason in words. */
export function groundProblems(given: { readonly reason?: string | null | undefined; readonly source?: string | null | undefined }): readonly Problem[] {
  const isGiven = (given.reason ?? '').trim() !== '' || (given.source ?? '') !== '';
  return isGiven ? [] : [problem('SOURCE_NEEDED', ['reason'])];
}

/** What stands now, in sentences, for someone who read an older version. */
export function sayStanding(standing: readonly StandingDuty[]): readonly string[] {
  return standing.filter(isInForce).map(({ name, letter, validFrom }) => `${name}: ${letter.toLowerCase()} from ${sayDay(validFrom)}.`);
}

function itemProblems({ item: id, from }: AssignOwner, { item }: AssignOwnerFacts): readonly Problem[] {
  if (item === null) return [problem('UNKNOWN_ITEM', ['item'], { id })];
  return from < item.firstAttested ? [problem('STARTS_BEFORE_ITEM', ['from'], { from: item.firstAttested })] : [];
}

function partyProblems({ party: id, from }: AssignOwner, { party }: AssignOwnerFacts): readonly Problem[] {
  if (party === null) return [problem('UNKNOWN_PARTY', ['party'], { id })];
  if (party.isPerson) return [problem('PERSON_CANNOT_ANSWER', ['party'], { name: party.name })];
  return party.validTo <= from ? [problem('PARTY_ENDED', ['party'], { party: party.name, endedOn: party.validTo, from })] : [];
}

function periodProblems({ from, until }: AssignOwner): readonly Problem[] {
  return until !== null && until !== undefined && until <= from ? [problem('ENDS_BEFORE_IT_STARTS', ['until'], { from })] : [];
}

// What is only implied stands beside an owner and is none; what is only proposed is not in force.
function duplicates(row: AssignOwner, { standing }: AssignOwnerFacts): readonly Problem[] {
  const rivals = standing.filter((duty) => isInForce(duty) && duty.letter === row.letter && overlaps(row, duty));
  const own = rivals.find(({ party }) => party === row.party);
  if (own !== undefined) return [problem('ALREADY_ASSIGNED', ['party'], { party: own.name })];
  const [owner] = row.letter === 'ACCOUNTABLE' ? rivals : [];
  return owner === undefined ? [] : [problem('ALREADY_OWNED', ['letter'], { owner: owner.name, from: owner.validFrom })];
}

function isInForce({ basis, status }: StandingDuty): boolean {
  return basis !== 'IMPLIED' && (status === 'IN_FORCE' || status === 'SHADOW');
}

function overlaps({ from, until }: AssignOwner, { validFrom, validTo }: StandingDuty): boolean {
  return validFrom < (until ?? OPEN_END) && from < validTo;
}
