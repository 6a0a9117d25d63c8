// How bodies make way for others: the part that the commands of replacing, splitting, merging and passing on share.
import type { z } from 'zod';
import type * as mini from 'zod/mini';
import { closePartyFacts } from '#cypher/history/close-party-facts.ts';
import { standingSeats } from '#cypher/people/standing-seats.ts';
import type { SuccessorInput } from '#schema/inputs/successions.ts';
import type { Outcome } from '#schema/problem.ts';
import { leftOpenOf, type ClosedParty } from '#schema/rules/closing.ts';
import type { Held } from '#schema/rules/held.ts';
import { idOf, type Passing } from '#schema/rules/passing.ts';
import { goneWith, keysOf, passingsOf, successionProblems, type Succession, type SuccessionFacts } from '#schema/rules/successions.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { sayPassed } from '#schema/wording/succession.ts';
import type { Call } from './apply-rows.ts';
import { writeEnds } from './closing.ts';
import { editThings, type About } from './edit-things.ts';
import { besideLines, neverRound } from './leading-lines.ts';
import { standingItems } from './owner-gaps.ts';
import { bearers, begunParty } from './party-edits.ts';
import { passOn } from './pass-on.ts';
import type { Change } from './record-change.ts';
import { run } from './run.ts';
import { begin } from './write-edits.ts';

interface Sort<R> {
  readonly command: string;
  readonly shape: mini.ZodMiniType<R>;
  readonly successionOf: (row: R) => Succession;
}

type Closings = readonly z.infer<typeof closePartyFacts.row>[];

interface Known extends Omit<SuccessionFacts, 'held' | 'earlier' | 'closings'> {
  /** Of each row. */
  readonly closings: readonly Closings[];
}

/** Throws Conflict when a body, or a part of it, changed since it was read. The Change keeps what each end leaves open. */
export async function succession<R>(call: Call, { command, shape, successionOf }: Sort<R>): Promise<Outcome<Change>> {
  const drawn: string[] = [];
  const outcome = await editThings<R, Known>(call, {
    command,
    shape,
    about: (row) => aboutOf(successionOf(row)),
    besides: (held, rows) => besidesOf(call, held, rows.map(successionOf)),
    problems: (row, { held, besides, earlier }) => successionProblems(successionOf(row), {
      ...besides, held, earlier: earlier.map(successionOf), closings: besides.closings[earlier.length] ?? [],
    }),
    write: async (rows, held) => {
      const made: string[] = [];
      for (const row of rows.map(successionOf)) {
        const written = await writeOne(call, row, held);
        made.push(...written.made);
        drawn.push(...written.drawn);
      }
      return made;
    },
    tells: (rows, { closings }) => ({ leftOpen: leftOpenOf(rows.flatMap((row, at) => closedParts(successionOf(row), closings[at] ?? []))) }),
  });
  return await neverRound(call.tx, outcome, drawn);
}

// A part is a line or a record: only one of the two is found under its id.
function aboutOf({ bodies, kind, successors, ends }: Succession): About {
  const parts = [...successors.flatMap(({ takes }) => takes), ...ends];
  return { ...(kind === 'TRANSFERRED' ? { edits: [...bodies, ...parts] } : { closes: bodies, edits: parts }), lines: parts, names: successors.map(({ body }) => body) };
}

async function besidesOf(call: Call, held: Held, rows: readonly Succession[]): Promise<Known> {
  const { tx } = call;
  const passings = rows.flatMap((row) => passingsOf(row, held));
  const ids = (type: 'IN' | 'FOR') => [...new Set(passings.map(({ ends }) => idOf(ends, type)))].filter((id) => id !== '');
  return {
    closings: await closingsOf(call, rows),
    bearers: await bearers(call),
    lines: await besideLines(tx, passings.flatMap(lineAsked)),
    seats: await run(tx, standingSeats, { bodies: ids('IN') }),
    items: await standingItems(tx, ids('FOR')),
  };
}

function lineAsked({ part: { label: type }, ends }: Passing) {
  return isRelationshipType(type) ? [{ type, low: idOf(ends, 'LOW'), high: idOf(ends, 'HIGH') }] : [];
}

// Raises the versions of the bodies that end; they are locked by then.
async function closingsOf({ tx }: Call, rows: readonly Succession[]): Promise<readonly Closings[]> {
  const asked = rows.map(({ kind, bodies, on, successors }) => {
    const standing = successors.flatMap(({ body }) => body ?? []);
    return kind === 'TRANSFERRED' ? [] : bodies.map(({ id }) => ({ party: id, endsOn: on, successors: standing }));
  });
  const found = asked.flat().length === 0 ? [] : await run(tx, closePartyFacts, { label: 'Body', source: null, rows: asked.flat() });
  const starts = asked.map((_, at) => asked.slice(0, at).flat().length);
  return asked.map((each, at) => found.slice(starts[at], (starts[at] ?? 0) + each.length));
}

function closedParts({ bodies, on, successors, ends }: Succession, closings: Closings): readonly ClosedParty[] {
  const gone = goneWith({ successors, ends });
  const merged = new Set(bodies.map(({ id }) => id));
  return closings.flatMap(({ party, leftOpen }) => (party === null || !merged.has(party.id) ? [] : [{
    party: { name: party.name, kind: 'BODY' as const }, endsOn: on, parts: leftOpen.filter(({ id }) => !gone.has(id)),
  }]));
}

async function writeOne(call: Call, row: Succession, held: Held): Promise<{ readonly made: readonly string[]; readonly drawn: readonly string[] }> {
  const { tx, by } = call;
  const fresh = row.successors.filter(({ body }) => typeof body !== 'string');
  const bodies = await begin(tx, by, fresh.map((successor) => begunBody(successor, row)));
  const ids = new Map(keysOf(row).map((key, at) => [key, row.successors[at]?.body ?? bodies[fresh.findIndex((one) => one === row.successors[at])] ?? key]));
  const { made, drawn } = await passOn(call, held, { on: row.on, gone: goneWith(row), passings: passingsOf(row, held), idOfKey: (key) => ids.get(key) ?? key });
  const events = await tellWhatBecame(call, row, { held, successors: [...ids.values()] });
  return { made: [...bodies, ...made, ...drawn, ...events], drawn };
}

function begunBody({ name, apartFrom, kind = null, authority, level }: SuccessorInput, { on }: Succession) {
  return begunParty({ name: name ?? '', apartFrom, from: on }, { label: 'Body', prefix: 'b', values: { kind: kind ?? 'OTHER', authority, level } });
}

interface Followed {
  readonly held: Held;
  readonly successors: readonly string[];
}

async function tellWhatBecame(call: Call, { kind, bodies, on }: Succession, { held, successors }: Followed): Promise<readonly string[]> {
  const named = bodies.map(({ id, version }) => ({ party: id, version, name: held.get(id)?.name ?? '' }));
  if (kind !== 'TRANSFERRED') return await writeEnds(call, named.map((body) => ({ ...body, endsOn: on, kind, successors })));
  return await begin(call.tx, call.by, named.map(({ party, name }) => ({
    prefix: 'ev', labels: ['ChangeEvent'], ends: { ORIGINAL: party, RESULTING: successors[0] }, from: on,
    values: { kind, basis: 'STATED', title: sayPassed(name, on) }, predicate: 'PASSED', what: 'what it passed on',
  })));
}
