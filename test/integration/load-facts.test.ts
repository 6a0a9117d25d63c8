import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CypherQuery } from '#cypher/define-cypher.ts';
import { storedLines } from '#cypher/importing/stored-lines.ts';
import { storedRecords } from '#cypher/importing/stored-records.ts';
import { THING_TABLES, type Facts } from '#schema/inputs/facts/facts.ts';
import { loadFacts } from '../../server/importing/load-facts.ts';
import { readFacts } from '../../server/importing/read-facts.ts';
import { run } from '../../server/neo4j/run.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { factsWith } from '../support/facts.ts';
import { withTx } from '../support/with-tx.ts';

const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));
const BY = { viewer: { id: 'a-test' } };

function theSeed(): Facts {
  const facts = readFacts(SEED_FOLDER);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return facts.value;
}

const themesOf: CypherQuery<{ id: string }, { theme: string }> = {
  name: 'themes-of', mode: 'read', params: z.object({ id: z.string() }), row: z.object({ theme: z.string() }),
  text: 'MATCH (:Record {id: $id})<-[:CONTAINS]-(theme:Theme) RETURN theme.id AS theme',
};

async function standing(tx: Tx): Promise<unknown> {
  return { records: await run(tx, storedRecords, {}), lines: await run(tx, storedLines, {}) };
}

const load = async (tx: Tx, facts: Facts) => {
  const outcome = await loadFacts(tx, facts, BY);
  return outcome.ok ? outcome.value : outcome.problems;
};

it('writes nothing the second time, and no change', async () => {
  const seed = theSeed();
  const [again, before, after] = await withTx(async (tx) => {
    const stood = await standing(tx);
    return [await load(tx, seed), stood, await standing(tx)];
  });
  expect(again).toEqual({ records: 0, lines: 0, change: undefined });
  expect(after).toEqual(before);
});

describe('a load that differs', () => {
  it('writes the one record that says something else, once, and records one change', async () => {
    const seed = theSeed();
    const things = seed.things.map((thing) => (thing.id === 'd-lw-03' ? { ...thing, values: { ...thing.values, title: 'Another title' } } : thing));
    const [first, second] = await withTx(async (tx) => [await load(tx, { ...seed, things }), await load(tx, { ...seed, things })]);
    expect(first).toMatchObject({ records: 1, lines: 0, change: { command: 'loadFacts', actor: 'a-test' } });
    expect(second).toMatchObject({ records: 0, lines: 0 });
  });

  it('hangs a moved deliverable under its new theme alone', async () => {
    const seed = theSeed();
    const things = seed.things.map((thing) => (thing.id !== 'd-lw-03' ? thing
      : { ...thing, links: thing.links.map((link) => ({ ...link, from: 'th-lw-2' })) }));
    const above = await withTx(async (tx) => {
      await load(tx, { ...seed, things });
      return await run(tx, themesOf, { id: 'd-lw-03' });
    });
    expect(above).toEqual([{ theme: 'th-lw-2' }]);
  });

  it('replaces a line that changed, once', async () => {
    const seed = theSeed();
    const lines = seed.lines.map((line) => (line.id === 'rel-091' ? { ...line, values: { ...line.values, purpose: 'Delivery' } } : line));
    const [loaded, drawn] = await withTx(async (tx) => [await load(tx, { ...seed, lines }), await run(tx, storedLines, {})]);
    expect(loaded).toMatchObject({ records: 0, lines: 1 });
    expect(drawn.filter(({ id }) => id === 'rel-091')).toEqual([expect.objectContaining({ start: 'b-sw-pb', version: 2 })]);
  });

  it('adds a new paper beside the old one', async () => {
    const loaded = await withTx((tx) => load(tx, factsWith()));
    expect(loaded).toMatchObject({ records: 11, lines: 1 });
  });
});

it('refuses a planted bad row of every kind, all together, and writes nothing', async () => {
  const seed = theSeed();
  const planted = THING_TABLES.flatMap(({ name }) => {
    const [like] = seed.things.filter(({ table }) => table === name);
    return like === undefined ? [] : [{ ...like, id: `planted-${name}`, claims: [] }];
  });
  const spoilt: Facts = {
    ...seed,
    documents: [...seed.documents, ...factsWith().documents],
    things: [...seed.things, ...planted],
    lines: [...seed.lines, ...seed.lines.slice(0, 1).map((line) => ({ ...line, id: 'planted-line', to: 'nowhere' }))],
  };
  const [problems, before, after] = await withTx(async (tx) => {
    const stood = await standing(tx);
    return [await load(tx, spoilt), stood, await standing(tx)];
  });
  expect(problems).toEqual(expect.arrayContaining([
    ...planted.map(({ table, id }): unknown => expect.objectContaining({ code: 'CLAIM_MISSING', path: [table, id] })),
    expect.objectContaining({ code: 'DANGLING_END', path: ['lines', 'planted-line'] }),
    expect.objectContaining({ code: 'DANGLING_END', path: ['document', 'doc-009'] }),
  ]));
  expect(planted).toHaveLength(THING_TABLES.length);
  expect(after).toEqual(before);
});
