// May bodies make way for others on a day, and may what is named go on with these? Everything that stands against it, all at once.
import type { Part, SuccessorInput } from '#schema/inputs/successions.ts';
import { OPEN_END, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { closePartyProblems, type ClosePartyFacts } from '#schema/rules/close-party.ts';
import type { Bearer } from '#schema/rules/data-faults/same-names.ts';
import { nameIn, type Held, type HeldThing } from '#schema/rules/held.ts';
import { addPartyProblems } from '#schema/rules/parties.ts';
import { endsPassed, isPartOf, passingProblems, type Besides, type Passing, type PassingFacts } from '#schema/rules/passing.ts';
import { endProblems, turnProblems } from '#schema/rules/within.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';

/** What one row of any of the four commands says. */
export interface Succession {
  readonly bodies: readonly { readonly id: string; readonly version: number }[];
  /** First day of what follows. */
  readonly on: Day;
  /** TRANSFERRED: the body goes on without what it passes. */
  readonly kind: Exclude<ChangeEventKind, 'NO_LONGER_EXISTS' | 'CHANGED_NAME'>;
  readonly successors: readonly SuccessorInput[];
  /** What ends with the bodies. */
  readonly ends: readonly Part[];
  /** What the form calls the bodies, and their successors; `isOne`: it takes a single one. */
  readonly fields: { readonly bodies: 'body' | 'bodies'; readonly successors: string; readonly isOne: boolean };
}

export interface SuccessionFacts extends PassingFacts {
  /** Of each body that ends, in order; empty where it goes on. */
  readonly closings: readonly ClosePartyFacts[];
  readonly bearers: readonly Bearer[];
  /** The rows of the edit before this one. */
  readonly earlier: readonly Succession[];
}

/** Who takes over: the id of a body that stands, or the key of a new one. */
export function keysOf({ successors }: Pick<Succession, 'successors'>): readonly string[] {
  return successors.map(({ body }, at) => body ?? `new ${String(at)}`);
}

/** What goes on, with whom and how; nothing of what is not held, or is no part of the bodies. */
export function passingsOf(row: Succession, held: Held): readonly Passing[] {
  const bodies = row.bodies.map(({ id }) => id);
  const keys = keysOf(row);
  return row.successors.flatMap(({ takes, body, name }, at) => takes.flatMap(({ id }, place) => {
    const part = held.get(id);
    const to = keys[at];
    if (part === undefined || to === undefined || !isPartOf(part, bodies)) return [];
    const toName = (typeof body === 'string' ? held.get(body)?.name : name) ?? 'it';
    return [{ part, to, toName, on: row.on, ends: endsPassed(part, bodies, to), path: [...placeOf(row, at), 'takes', String(place)] }];
  }));
}

function placeOf({ fields: { successors, isOne } }: Succession, at: number): readonly string[] {
  return isOne ? [successors] : [successors, String(at)];
}

/** The ids of all that ends on the day though the record goes on: what passes, and what ends with the bodies. */
export function goneWith({ successors, ends }: Pick<Succession, 'successors' | 'ends'>): ReadonlySet<string> {
  return new Set([...successors.flatMap(({ takes }) => takes), ...ends].map(({ id }) => id));
}

/** Of the bodies, of those that follow, of what ends, and of what passes; ROW_REPEATED alone where an earlier row is about one of them. */
export function successionProblems(row: Succession, facts: SuccessionFacts): readonly Problem[] {
  const named = new Set(idsOf(row));
  const repeated = facts.earlier.flatMap(idsOf).find((id) => named.has(id));
  if (repeated !== undefined) return [problem('ROW_REPEATED', [row.fields.bodies], { name: facts.held.get(repeated)?.name ?? 'one of them' })];
  return once([...successorProblems(row, facts), ...bodyProblems(row, facts), ...partProblems(row, facts)]);
}

function idsOf({ bodies, successors, ends }: Succession): readonly string[] {
  return [...bodies.map(({ id }) => id), ...successors.flatMap(({ body }) => body ?? []), ...goneWith({ successors, ends })];
}

function successorProblems(row: Succession, { held, bearers }: SuccessionFacts): readonly Problem[] {
  const fresh = row.successors.map(({ name, apartFrom }) => ({ name: name ?? '', apartFrom, from: row.on }));
  return row.successors.flatMap((successor, at) => {
    if (!isClear(successor)) return [problem('SUCCESSOR_UNCLEAR', placeOf(row, at))];
    const own = fresh[at];
    if (own === undefined || typeof successor.body === 'string') return [];
    const earlier = fresh.slice(0, at).filter(({ name }) => name !== '');
    return addPartyProblems(own, { held, besides: bearers, earlier }, 'Body').map((found) => ({ ...found, path: [...placeOf(row, at), ...found.path] }));
  });
}

function isClear({ body, name, kind }: SuccessorInput): boolean {
  const isGiven = [name, kind].map((each) => typeof each === 'string');
  return typeof body === 'string' ? !isGiven.includes(true) : !isGiven.includes(false);
}

function bodyProblems(row: Succession, facts: SuccessionFacts): readonly Problem[] {
  if (row.kind === 'TRANSFERRED') return goingOnProblems(row, facts);
  const [first] = row.successors;
  const alone = row.kind === 'MERGED' && row.bodies.length === 1 && typeof first?.body !== 'string' ? [problem('MERGE_OF_ONE', [row.fields.successors])] : [];
  const fresh = row.successors.flatMap(({ body, name }, at) => (typeof body === 'string' ? [] : [{
    id: keysOf(row)[at] ?? '', name: name ?? '', status: 'IN_FORCE' as const, validFrom: row.on, validTo: OPEN_END, isSameSort: true,
  }]));
  return [...alone, ...row.bodies.flatMap(({ id, version }, at) => {
    const { party, successors } = facts.closings[at] ?? { party: null, successors: [] };
    const closing = { party: id, version, endsOn: row.on, kind: row.kind, successors: keysOf(row) };
    return closePartyProblems(closing, { party, successors: [...successors, ...fresh] }, 'body').map((found) => ({ ...found, path: pathIn(row, at, found.path[0]) }));
  })];
}

function pathIn({ fields, ...row }: Succession, at: number, field: string | undefined): readonly string[] {
  if (field === 'endsOn') return ['on'];
  if (field !== 'body') return [fields.successors];
  return row.bodies.length > 1 || fields.bodies === 'bodies' ? [fields.bodies, String(at), 'body'] : [fields.bodies];
}

// It stands on the day, whoever takes from it does too, and something passes.
function goingOnProblems(row: Succession, { held }: SuccessionFacts): readonly Problem[] {
  const { on, fields } = row;
  const one = (field: string, id: string): readonly Problem[] => endProblems({ from: on }, { field, what: 'body', id, labels: ['Body'] }, held);
  return [
    ...row.bodies.flatMap(({ id }) => one('body', id)),
    ...row.successors.flatMap(({ body, takes }) => [
      ...(typeof body !== 'string' ? [] : row.bodies.some(({ id }) => id === body) ? [problem('OWN_SUCCESSOR', [fields.successors], { name: held.get(body)?.name ?? 'It' })] : one(fields.successors, body)),
      ...(takes.length === 0 ? [problem('NOTHING_PASSES', [fields.successors, 'takes'])] : []),
    ]),
  ];
}

function partProblems(row: Succession, facts: SuccessionFacts): readonly Problem[] {
  const bodies = row.bodies.map(({ id }) => id);
  const taken = row.successors.flatMap(({ takes }, at) => takes.map(({ id }, place) => ({ id, path: [...placeOf(row, at), 'takes', String(place)] })));
  const ending = row.ends.map(({ id }, at) => ({ id, path: ['ends', String(at)] }));
  const foreign = [...taken, ...ending].flatMap(({ id, path }) => foreignProblems(id, { bodies, path, held: facts.held }));
  const twice = ending.filter(({ id }, at) => taken.some((other) => other.id === id) || ending.slice(0, at).some((other) => other.id === id));
  return [
    ...foreign,
    ...twice.map(({ id, path }) => problem('ROW_REPEATED', path, { name: nameOf(id, facts.held) })),
    ...ending.flatMap(({ id, path }) => endingPartProblems(facts.held.get(id), { on: row.on, bodies, path, held: facts.held })),
    ...passedProblems(row, facts),
  ];
}

interface Place {
  readonly bodies: readonly string[];
  readonly path: readonly string[];
  readonly held: Held;
}

function foreignProblems(id: string, { bodies, path, held }: Place): readonly Problem[] {
  const part = held.get(id);
  if (part === undefined) return [problem('UNKNOWN_ID', path, { what: 'line, seat or duty', id })];
  return isPartOf(part, bodies) ? [] : [problem('NOT_PART_OF_IT', path, { name: nameIn(held, part) })];
}

interface Ending extends Place {
  readonly on: Day;
}

function endingPartProblems(part: HeldThing | undefined, { on, bodies, path, held }: Ending): readonly Problem[] {
  if (part === undefined || !isPartOf(part, bodies)) return [];
  return turnProblems(on, part, { name: nameIn(held, part), field: 'on' }).map((found) => ({ ...found, path }));
}

function passedProblems(row: Succession, facts: SuccessionFacts): readonly Problem[] {
  const passings = passingsOf(row, facts.held);
  const besides: Omit<Besides, 'earlier'> = { ...facts, gone: goneWith(row) };
  return passings.flatMap((passing, at) => {
    const earlier = passings.slice(0, at);
    const isTwice = earlier.some((other) => other.part.id === passing.part.id && other.to === passing.to);
    return isTwice ? [problem('ROW_REPEATED', passing.path, { name: nameIn(facts.held, passing.part) })] : passingProblems(passing, { ...besides, earlier });
  });
}

function nameOf(id: string, held: Held): string {
  const thing = held.get(id);
  return thing === undefined ? 'it' : nameIn(held, thing);
}

// What stands against the day or a successor is said once, however many bodies it is said of.
function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}
