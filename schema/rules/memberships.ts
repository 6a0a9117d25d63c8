// May a seat be taken, left, or held otherwise from a day on? Everything that stands against it, all at once.
import type { AddMembership, ChangeMembership, EndMembership } from '#schema/inputs/memberships.ts';
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { endingProblems } from '#schema/rules/ending.ts';
import { endable, endOf, nameIn, periodOf, type Held, type HeldThing } from '#schema/rules/held.ts';
import { endProblems, overlaps, periodProblems, saySince, turnProblems } from '#schema/rules/within.ts';

/** A seat with a named member. */
export interface StandingSeat {
  readonly body: string;
  readonly member: string;
  readonly onBehalfOf: string | null;
  readonly validFrom: Day;
  readonly validTo: Day;
}

export interface SeatFacts<R> {
  readonly held: Held;
  /** Every seat on the bodies named. */
  readonly besides: readonly StandingSeat[];
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

/** Of the period, the body, the member, whom it is held for, and the seats that stand. */
export function addMembershipProblems(row: AddMembership, { held, besides, earlier }: SeatFacts<AddMembership>): readonly Problem[] {
  const { body, member, onBehalfOf } = row;
  return [
    ...periodProblems(row),
    ...endProblems(row, { field: 'body', what: 'body', id: body, labels: ['Body'] }, held),
    ...endProblems(row, { field: 'member', what: 'post, organisation or person', id: member, labels: ['Post', 'Organisation', 'Person'] }, held),
    ...behalfProblems(row, held),
    ...[...besides, ...earlier.map(seatOf)].filter((seat) => isSameSeat(row, seat) && overlaps(row, seat)).slice(0, 1).map(({ validFrom }) =>
      problem('ALREADY_MEMBER', ['member'], { member: held.get(member)?.name ?? member, body: held.get(body)?.name ?? body, since: saySince(validFrom) })),
    ...(onBehalfOf === member ? [problem('ON_OWN_BEHALF', ['onBehalfOf'])] : []),
  ];
}

function behalfProblems(row: AddMembership, held: Held): readonly Problem[] {
  const { onBehalfOf } = row;
  if (onBehalfOf === null || onBehalfOf === undefined) return [];
  return endProblems(row, { field: 'onBehalfOf', what: 'organisation or body', id: onBehalfOf, labels: ['Organisation', 'Body'] }, held);
}

function seatOf({ body, member, onBehalfOf = null, from, until }: AddMembership): StandingSeat {
  return { body, member, onBehalfOf, validFrom: from, validTo: until ?? OPEN_END };
}

function isSameSeat({ body, member, onBehalfOf = null }: AddMembership, seat: StandingSeat): boolean {
  return seat.body === body && seat.member === member && seat.onBehalfOf === onBehalfOf;
}

/** At most one: UNKNOWN_ID, ROW_REPEATED, or the first of `endingProblems`. */
export function endMembershipProblems(row: EndMembership, { held, earlier }: Pick<SeatFacts<EndMembership>, 'held' | 'earlier'>): readonly Problem[] {
  const seat = seatIn(row, held);
  if (seat === undefined) return [unknown(row)];
  const name = nameIn(held, seat);
  return isRepeated(row, earlier) ? [problem('ROW_REPEATED', ['membership'], { name })] : endingProblems(row.endsOn, endable(seat, name));
}

/** UNKNOWN_ID, or whatever of ROW_REPEATED, NOTHING_CHANGES, `turnProblems` and PARTY_ENDED is so. */
export function changeMembershipProblems(row: ChangeMembership, { held, earlier }: Pick<SeatFacts<ChangeMembership>, 'held' | 'earlier'>): readonly Problem[] {
  const seat = seatIn(row, held);
  if (seat === undefined) return [unknown(row)];
  const name = nameIn(held, seat);
  return [
    ...(isRepeated(row, earlier) ? [problem('ROW_REPEATED', ['membership'], { name })] : []),
    ...(isOther(row, seat) ? [] : [problem('NOTHING_CHANGES', ['role'])]),
    ...turnProblems(row.from, seat, { name, field: 'from' }),
    ...outlastedProblems(row, seat, held),
  ];
}

// A seat that a board left open when it ended goes on: held otherwise, it would do so anew.
function outlastedProblems({ from }: ChangeMembership, seat: HeldThing, held: Held): readonly Problem[] {
  const ended = (['IN', 'MEMBER', 'ON_BEHALF_OF'] as const).map((type) => endOf(seat, type, held)).find((end) => end !== undefined && periodOf(end).validTo < periodOf(seat).validTo);
  return ended === undefined ? [] : [problem('PARTY_ENDED', ['membership'], { party: ended.name ?? ended.id, endedOn: sayDay(periodOf(ended).validTo), from: sayDay(from) })];
}

function isOther({ role, voting, placeHeld }: ChangeMembership, seat: HeldThing): boolean {
  return [[role, seat.role], [voting, seat.voting], [placeHeld, seat.placeHeld]].some(([wanted, stored]) => wanted !== null && wanted !== undefined && wanted !== stored);
}

interface OfSeat {
  readonly membership: string;
}

function seatIn({ membership }: OfSeat, held: Held): HeldThing | undefined {
  const thing = held.get(membership);
  return thing?.label === 'Membership' ? thing : undefined;
}

function unknown({ membership: id }: OfSeat): Problem {
  return problem('UNKNOWN_ID', ['membership'], { what: 'membership', id });
}

function isRepeated({ membership }: OfSeat, earlier: readonly OfSeat[]): boolean {
  return earlier.some((row) => row.membership === membership);
}
