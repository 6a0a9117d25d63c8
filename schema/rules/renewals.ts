// May the seats on a body be held anew from a day on, as with a municipal year? Everything that stands against it, all at once.
import type { RenewMemberships } from '#schema/inputs/memberships.ts';
import type { Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { endOf, nameIn, periodOf, type Held, type HeldThing } from '#schema/rules/held.ts';
import type { StandingSeat } from '#schema/rules/memberships.ts';
import { endProblems, overlaps, periodProblems, saySince, turnProblems } from '#schema/rules/within.ts';

interface RenewalFacts {
  readonly held: Held;
  /** Every seat on the bodies named. */
  readonly besides: readonly (StandingSeat & { readonly id: string })[];
  /** The rows of the edit before this one. */
  readonly earlier: readonly RenewMemberships[];
}

/** Of the period, the body, each seat, and whoever goes on. */
export function renewMembershipsProblems(row: RenewMemberships, facts: RenewalFacts): readonly Problem[] {
  const { held, earlier } = facts;
  const body = held.get(row.body);
  const name = body === undefined ? row.body : nameIn(held, body);
  return [
    ...periodProblems(row),
    ...endProblems(row, { field: 'body', what: 'body', id: row.body, labels: ['Body'] }, held),
    ...(earlier.some((other) => other.body === row.body) ? [problem('ROW_REPEATED', ['body'], { name })] : []),
    ...(row.renewed.length + row.leaving.length === 0 ? [problem('NOTHING_CHANGES', ['renewed'])] : []),
    ...(['renewed', 'leaving'] as const).flatMap((list) => row[list].flatMap((_, at) => seatProblems(row, { list, at }, held))),
    ...row.renewed.flatMap(({ membership }, at) => memberProblems(row, { membership, at }, facts)),
  ];
}

interface Listed {
  readonly list: 'renewed' | 'leaving';
  readonly at: number;
}

// At most one: each is a seat on the body, stands once among them, and may end on the day.
function seatProblems(row: RenewMemberships, { list, at }: Listed, held: Held): readonly Problem[] {
  const id = row[list][at]?.membership ?? '';
  const path = [list, String(at), 'membership'];
  const seat = held.get(id);
  if (seat?.label !== 'Membership' || endOf(seat, 'IN', held)?.id !== row.body) return [problem('UNKNOWN_ID', path, { what: 'membership of that body', id })];
  const name = nameIn(held, seat);
  const before = list === 'renewed' ? row.renewed.slice(0, at) : [...row.renewed, ...row.leaving.slice(0, at)];
  if (before.some(({ membership }) => membership === id)) return [problem('ROW_REPEATED', path, { name })];
  return isOver(seat, row.from) ? [] : turnProblems(row.from, seat, { name, field: 'from' });
}

/** Whether a seat ends on that very day already: nothing of it is to be ended. */
export function isOver(seat: HeldThing, on: Day): boolean {
  return periodOf(seat).validTo === on;
}

interface Renewed {
  readonly membership: string;
  readonly at: number;
}

// The member, and whoever it sits for, stand for all of that time, and it has no other seat there then on the same behalf.
function memberProblems(row: RenewMemberships, { membership, at }: Renewed, { held, besides }: RenewalFacts): readonly Problem[] {
  const own = besides.find(({ id }) => id === membership);
  const member = held.get(own?.member ?? '');
  if (own === undefined || member === undefined) return [];
  const others = besides.filter((seat) => seat.id !== membership && seat.member === own.member && seat.onBehalfOf === own.onBehalfOf && overlaps(row, seat) && !isListed(row, seat.id));
  return [
    ...endProblems(row, { field: 'renewed', what: 'post, organisation or person', id: member.id, labels: ['Post', 'Organisation', 'Person'] }, held),
    ...(own.onBehalfOf === null ? [] : endProblems(row, { field: 'renewed', what: 'organisation or body', id: own.onBehalfOf, labels: ['Organisation', 'Body'] }, held)),
    ...others.slice(0, 1).map(({ validFrom }) => problem('ALREADY_MEMBER', ['renewed', String(at), 'membership'], { member: member.name ?? member.id, body: held.get(row.body)?.name ?? row.body, since: saySince(validFrom) })),
  ];
}

function isListed({ renewed, leaving }: RenewMemberships, id: string): boolean {
  return [...renewed, ...leaving].some(({ membership }) => membership === id);
}
