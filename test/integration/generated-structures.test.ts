// `connection` and `structuralFaults` on structures made up by chance, against a second reading of them in memory.
// Each lives on a day of its own before the first paper, so that none sees another, nor the seed.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { addMonths, daysBetween, type Day } from '#schema/period.ts';
import { ESCALATION_ORDER, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { connection } from '../../server/questions/connection.ts';
import { structuralFaults } from '../../server/questions/structural-faults.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { withTx } from '../support/with-tx.ts';
import { there } from '../support/there.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const TYPES: readonly RelationshipType[] = [...ESCALATION_ORDER, 'WORKS_WITH', 'SUPPORTS'];
const GRAPHS = 220;
const SEED = 5;

interface Body { readonly name: string; readonly hasEnded: boolean }
interface Line { readonly type: RelationshipType; readonly from: string; readonly to: string; readonly isProposed: boolean }
interface Graph { readonly bodies: readonly Body[]; readonly lines: readonly Line[] }

const aName = fc.constantFrom(...NAMES);
const aGraph: fc.Arbitrary<Graph> = fc.record({
  bodies: fc.uniqueArray(fc.record({ name: aName, hasEnded: fc.nat({ max: 7 }).map((at) => at === 0) }), { maxLength: 6, selector: ({ name }) => name }),
  lines: fc.array(fc.record({ type: fc.constantFrom(...TYPES), from: aName, to: aName, isProposed: fc.nat({ max: 4 }).map((at) => at === 0) }), { maxLength: 10 }),
}).map(({ bodies, lines }) => ({ bodies, lines: lines.filter(({ from, to }) => [from, to].every((end) => bodies.some(({ name }) => name === end))) }));

const graphs = fc.sample(aGraph, { numRuns: GRAPHS, seed: SEED });
const dayOf = (at: number): Day => addMonths('1980-01-01', at);

/** The lines that count, each as it is climbed. */
function upwards({ bodies, lines }: Graph, proposals: boolean) {
  const stands = (end: string) => bodies.some(({ name, hasEnded }) => name === end && !hasEnded);
  return lines.filter(({ type, isProposed }) => (proposals || !isProposed) && ESCALATION_ORDER.some((each) => each === type))
    .map(({ type, from, to }) => (type === 'OVERSEES' ? { below: to, above: from } : { below: from, above: to }))
    .filter(({ below, above }) => stands(below) && stands(above));
}

function loopsOf(graph: Graph, proposals: boolean): readonly string[] {
  const lines = upwards(graph, proposals);
  const found = new Set<string>();
  const go = (path: readonly string[]): void => {
    for (const { above } of lines.filter(({ below }) => below === path.at(-1))) {
      if (above === path[0]) found.add(path.join(''));
      else if (above > (path[0] ?? '') && !path.includes(above)) go([...path, above]);
    }
  };
  for (const name of NAMES) go([name]);
  return [...found].toSorted();
}

function topsOf(graph: Graph, proposals: boolean): readonly string[] {
  const lines = upwards(graph, proposals);
  return graph.bodies.filter(({ name, hasEnded }) => !hasEnded && !lines.some(({ below, above }) => below === name && above !== name)).map(({ name }) => name).toSorted();
}

/** How many steps apart, by matrices of reach instead of layers; undefined: no way. */
function distance({ bodies, lines }: Graph, [from, to]: readonly [string, string], proposals: boolean): number | undefined {
  const standing = bodies.filter(({ hasEnded }) => !hasEnded).map(({ name }) => name);
  const may = (end: string) => standing.includes(end);
  if (!may(from)) return undefined;
  let reach = [[from]];
  for (let steps = 1; steps <= 12; steps += 1) {
    reach = reach.flatMap((path) => lines.filter(({ isProposed }) => proposals || !isProposed).flatMap((line) =>
      [[line.from, line.to], [line.to, line.from]].filter(([near, far]) => near === path.at(-1) && far !== undefined && may(far) && !path.includes(far)).map(([, far = '']) => [...path, far])));
    if (reach.some((path) => path.at(-1) === to)) return steps;
  }
  return undefined;
}

type Joined = Awaited<ReturnType<typeof connection>>;
const wayIds = (joined: Joined) => joined?.paths.map(({ steps }) => steps.map(({ id }) => id)) ?? [];

const rows = graphs.flatMap((graph, at) => graph.bodies.map(({ name, hasEnded }) => ({ id: `g${String(at)}-${name}`, name, day: dayOf(at), until: hasEnded ? dayOf(at) : addMonths(dayOf(at), 1) })));
const lines = graphs.flatMap((graph, at) => graph.lines.map((line, nth) => ({ ...line, id: `g${String(at)}-l${String(nth)}`, start: `g${String(at)}-${line.from}`, end: `g${String(at)}-${line.to}`,
  day: dayOf(at), until: addMonths(dayOf(at), 1), status: line.isProposed ? 'PROPOSED' : 'IN_FORCE' })));
const DATES = `firstAttested: date(row.day), lastAttested: date(row.day), attestedOn: [date(row.day)], fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN', claimIds: [], version: 1`;

beforeAll(() => { expect([graphs.length, daysBetween(dayOf(GRAPHS), '2013-01-01') > 0]).toEqual([GRAPHS, true]); });

// In parts: one transaction may last half a minute.
it.each([0, 1, 2, 3, 4, 5, 6, 7])('answers as a second reading does, on part %i of 220 structures, with and without proposals', async (part) => {
  await withTx(async (tx) => {
    await runnerOf(tx)(`UNWIND $rows AS row CREATE (:Record:Party:Body {id: row.id, name: row.name, kind: 'OTHER', status: 'IN_FORCE', validFrom: date('0001-01-01'), validTo: date(row.until), ${DATES}})`, { rows });
    await runnerOf(tx)(`UNWIND $lines AS row MATCH (from:Party {id: row.start}) MATCH (to:Party {id: row.end})
      CREATE (from)-[:$(row.type) {id: row.id, status: row.status, validFrom: date('0001-01-01'), validTo: date(row.until), ${DATES}}]->(to)`, { lines });
    for (const [at, graph] of [...graphs.entries()].filter(([nth]) => nth % 8 === part)) {
      const ask = { asOf: dayOf(at), proposals: at % 16 < 8 };
      const id = (name: string) => `g${String(at)}-${name}`;
      const faults = there(await structuralFaults(tx, { ...ask, first: 500, skip: 0 }));
      expect([at, faults.loops.map(({ parties }) => parties.map(({ name }) => name).join('')).toSorted()]).toEqual([at, loopsOf(graph, ask.proposals)]);
      expect([at, faults.reportsToNobody.map(({ body }) => body.name).toSorted()]).toEqual([at, topsOf(graph, ask.proposals)]);
      const [from, to] = [graph.bodies[0]?.name ?? '', graph.bodies.at(-1)?.name ?? ''];
      if (from === to) continue;
      const joined = there(await connection(tx, { ...ask, from: id(from), to: id(to) }));
      expect([at, joined.paths[0]?.steps.length]).toEqual([at, distance(graph, [from, to], ask.proposals)]);
      const back = there(await connection(tx, { ...ask, from: id(to), to: id(from) }));
      expect([at, back.total, back.absence]).toEqual([at, joined.total, joined.absence]);
      // Of more than ten ways each side shows its own first ten.
      if (joined.total <= 10) expect([at, wayIds(back).map((way) => way.toReversed().join('+')).toSorted()]).toEqual([at, wayIds(joined).map((way) => way.join('+')).toSorted()]);
    }
  });
}, 300_000);
