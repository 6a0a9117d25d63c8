// May these lines, seats and duties of a body pass to another on a day? Each ends then, and one that says the same of the other starts.
import { OPEN_END, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { isInForce } from '#schema/rules/assign-owner.ts';
import { nameIn, periodOf, type Held, type HeldThing } from '#schema/rules/held.ts';
import { isSamePair, leadingOf, loopProblems, storedEnds, twinProblems, type LineFacts, type StandingLine } from '#schema/rules/lines.ts';
import type { StandingSeat } from '#schema/rules/memberships.ts';
import type { StandingItem } from '#schema/rules/ownership.ts';
import { endProblems, overlaps, saySince, turnProblems, type Period } from '#schema/rules/within.ts';
import { isRelationshipType, meaningOf } from '#schema/vocabulary/relationship-types.ts';

/** A part of a body, and how it goes on. */
export interface Passing {
  readonly part: HeldThing;
  /** Whoever takes it: an id, or the key of a body that has none yet. */
  readonly to: string;
  readonly toName: string;
  /** First day of what follows. */
  readonly on: Day;
  /** What it stands between from then on. */
  readonly ends: HeldThing['ends'];
  /** Where the form names it. */
  readonly path: readonly string[];
}

export interface PassingFacts {
  readonly held: Held;
  readonly lines: LineFacts<unknown>['besides'];
  /** Every seat on the bodies that get one. */
  readonly seats: readonly (StandingSeat & { readonly id: string })[];
  /** The items of the duties that pass. */
  readonly items: readonly StandingItem[];
}

/** What is judged with it: those that pass before it, and the ids of all that ends on the day. */
export interface Besides extends PassingFacts {
  readonly earlier: readonly Passing[];
  readonly gone: ReadonlySet<string>;
}

/** True for a line, a seat or a duty that stands at one of the bodies. */
export function isPartOf({ label, ends }: HeldThing, bodies: readonly string[]): boolean {
  const isPart = label === 'Membership' || label === 'Assignment' || isRelationshipType(label);
  return isPart && ends.some(({ id }) => bodies.includes(id));
}

/** What a part of the bodies stands between once `to` has taken it. */
export function endsPassed({ label, ends }: HeldThing, bodies: readonly string[], to: string): HeldThing['ends'] {
  const passed = ends.map(({ type, id }) => ({ type, id: bodies.includes(id) ? to : id }));
  return isRelationshipType(label) ? lineEnds(label, passed) : passed;
}

function lineEnds(type: Parameters<typeof meaningOf>[0], ends: HeldThing['ends']): HeldThing['ends'] {
  const { low, high } = storedEnds({ type, party: idOf(ends, 'LOW'), other: idOf(ends, 'HIGH') });
  return [{ type: 'LOW', id: low }, { type: 'HIGH', id: high }];
}

/** Of the day; else of what it would stand between; else of what says the same already, and where it would lead. */
export function passingProblems(passing: Passing, besides: Besides): readonly Problem[] {
  const { part, on, path } = passing;
  const turn = turnProblems(on, part, { name: nameIn(besides.held, part), field: 'on' });
  const standing = turn.length > 0 ? turn : endsProblems(passing, besides.held);
  const found = standing.length > 0 ? standing : rivalProblems(passing, besides);
  return found.map((each) => ({ ...each, path }));
}

function endsProblems(passing: Passing, held: Held): readonly Problem[] {
  const { part, ends, toName } = passing;
  if (new Set(ends.map(({ id }) => id)).size < ends.length) return [problem('PASSES_TO_ITSELF', [], { name: nameIn(held, part), party: toName })];
  const parties = ends.filter(({ type, id }) => type !== 'FOR' && held.has(id));
  return parties.flatMap(({ id }) => endProblems(periodPassed(passing), { field: 'on', what: 'party', id, labels: PARTIES, ...(part.status === null ? {} : { status: part.status }) }, held)).slice(0, 1);
}

const PARTIES = ['Organisation', 'Body', 'Post', 'Person'] as const;

function periodPassed({ part, on }: Passing): Period {
  const { validTo } = periodOf(part);
  return { from: on, until: validTo === OPEN_END ? null : validTo };
}

function rivalProblems(passing: Passing, besides: Besides): readonly Problem[] {
  if (passing.part.label === 'Membership') return seatProblems(passing, besides);
  return passing.part.label === 'Assignment' ? dutyProblems(passing, besides) : lineProblems(passing, besides);
}

function lineProblems(passing: Passing, { held, lines, earlier, gone }: Besides): readonly Problem[] {
  const line = lineOf(passing);
  if (line === undefined) return [];
  const drawn = earlier.flatMap((other) => lineOf(other) ?? []);
  const twins = [...lines.between.filter(({ id }) => !gone.has(id)), ...drawn].filter((other) => other.type === line.type && isSamePair(other, line));
  const leading = [...lines.leading.filter(({ id }) => !gone.has(id)), ...[...drawn, line].map((each) => leadingOf(each, held))];
  return [...twinProblems(periodPassed(passing), twins, 'on'), ...loopProblems(leading, line.id)];
}

function lineOf(passing: Passing): StandingLine | undefined {
  const { part: { id, label, validTo }, to, ends, on } = passing;
  if (!isRelationshipType(label)) return undefined;
  return { id: `${id} ${to}`, type: label, low: idOf(ends, 'LOW'), high: idOf(ends, 'HIGH'), validFrom: on, validTo: validTo ?? OPEN_END };
}

function seatProblems(passing: Passing, { held, seats, earlier, gone }: Besides): readonly Problem[] {
  const seat = seatOf(passing);
  if (seat.member === '') return [];
  const taken = [...seats.filter(({ id }) => !gone.has(id)), ...earlier.filter(({ part }) => part.label === 'Membership').map(seatOf)];
  const rival = taken.find((other) => isSameSeat(other, seat) && overlaps(periodPassed(passing), other));
  const nameOf = (id: string): string => (id === passing.to ? passing.toName : held.get(id)?.name ?? 'somebody');
  return rival === undefined ? [] : [problem('ALREADY_MEMBER', [], { member: nameOf(seat.member), body: nameOf(seat.body), since: saySince(rival.validFrom) })];
}

function seatOf({ part, ends, on }: Passing): StandingSeat {
  return { body: idOf(ends, 'IN'), member: idOf(ends, 'MEMBER'), onBehalfOf: ends.find(({ type }) => type === 'ON_BEHALF_OF')?.id ?? null, validFrom: on, validTo: part.validTo ?? OPEN_END };
}

function isSameSeat(one: StandingSeat, other: StandingSeat): boolean {
  return one.body === other.body && one.member === other.member && one.onBehalfOf === other.onBehalfOf;
}

// What is only implied or proposed is no rival.
function dutyProblems(passing: Passing, { items, earlier, gone }: Besides): readonly Problem[] {
  const { part, to, toName, ends } = passing;
  const { letter, basis, status } = part;
  if (letter === null || basis === 'IMPLIED' || (status !== 'IN_FORCE' && status !== 'SHADOW')) return [];
  const item = idOf(ends, 'FOR');
  const standing = items.filter((one) => one.item === item).flatMap(({ duties }) => duties)
    .filter((duty) => !gone.has(duty.id) && duty.letter === letter && duty.party === to && isInForce(duty) && overlaps(periodPassed(passing), duty));
  const same = earlier.filter((other) => other.part.letter === letter && idOf(other.ends, 'FOR') === item);
  if (standing.length > 0 || same.some((other) => other.to === to)) return [problem('ALREADY_ASSIGNED', [], { party: toName })];
  const owner = letter === 'ACCOUNTABLE' ? same.find((other) => other.part.id === part.id) : undefined;
  return owner === undefined ? [] : [problem('ALREADY_OWNED', [], { owner: owner.toName, since: saySince(owner.on) })];
}

/** The id at an end; empty: none. */
export function idOf(ends: HeldThing['ends'], type: HeldThing['ends'][number]['type']): string {
  return ends.find((end) => end.type === type)?.id ?? '';
}
