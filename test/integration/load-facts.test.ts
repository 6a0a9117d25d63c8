import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CypherQuery } from '#cypher/define-cypher.ts';
import { storedLines } from '#cypher/importing/stored-lines.ts';
import { storedRecords } from '#cypher/importing/stored-records.ts';
import { THING_TABLES, type Facts } from '#schema/inputs/facts/facts.ts';
import { closeBody } from '../../server/commands/close-body.ts';
import { endAppointment } from '../../server/commands/end-appointment.ts';
import { loadFacts } from '../../server/importing/load-facts.ts';
import { readFacts } from '../../server/importing/read-facts.ts';
import { run } from '../../server/neo4j/run.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { factsWith } from '../support/facts.ts';
import { withTx } from '../support/with-tx.ts';

const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));
const BY = { viewer: { id: 'a-test' } };
// Who holds the post of Director of Place.
const TERM = 'tn-01';

function theSeed(): Facts {
  const facts = readFacts(SEED_FOLDER);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return facts.value;
}

const themesOf: CypherQuery<{ id: string }, { theme: string }> = {
  name: 'themes-of', mode: 'read', params: z.object({ id: z.string() }), row: z.object({ theme: z.string() }),
  text: 'MATCH (:Record {id: $id})<-[:CONTAINS]-(theme:Theme) RETURN theme.id AS theme',
};

const versions: CypherQuery<{ id: string }, { version: number }> = {
  name: 'versions', mode: 'read', params: z.object({ id: z.string() }), row: z.object({ version: z.int() }),
  text: 'MATCH (held:Record {id: $id}) RETURN held.version AS version',
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
  expect(again).toEqual({ records: 0, lines: 0, dropped: 0, change: undefined });
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

const without = (facts: Facts, id: string): Facts => ({
  ...facts,
  claims: facts.claims.filter((claim) => !claim.id.startsWith(`c.${id}.`)).map((claim) => ({ ...claim, links: claim.links.filter(({ to }) => to !== id) })),
  things: facts.things.filter((thing) => thing.id !== id && !thing.links.some(({ to }) => to === id)),
});

const change = (text: string): CypherQuery<{ id: string }, { id: string }> => ({
  name: 'change', mode: 'write', params: z.object({ id: z.string() }), row: z.object({ id: z.string() }), text,
});

describe('what the files no longer name', () => {
  it('goes, with its claims and empty slots, and nothing else does', async () => {
    const seed = theSeed();
    const fewer = without(seed, 'd-lw-03');
    const gone = seed.things.length - fewer.things.length + seed.claims.length - fewer.claims.length;
    const [first, second, left] = await withTx(async (tx) => [await load(tx, fewer), await load(tx, fewer), await run(tx, storedRecords, {})]);
    expect(first).toMatchObject({ dropped: gone, lines: 0 });
    expect(second).toEqual({ records: 0, lines: 0, dropped: 0, change: undefined });
    expect(left.map(({ id }) => id).filter((id) => id.includes('d-lw-03'))).toEqual([]);
    expect(gone).toBe(5);
  });

  it('goes where it is a line', async () => {
    const seed = theSeed();
    const claims = seed.claims.map((claim) => (claim.about === 'rel-102' ? { ...claim, about: undefined, links: claim.links.filter(({ to }) => to !== 'rel-102') } : claim));
    const fewer = { ...seed, claims, lines: seed.lines.filter(({ id }) => id !== 'rel-102') };
    const [loaded, drawn] = await withTx(async (tx) => [await load(tx, fewer), await run(tx, storedLines, {})]);
    expect(loaded).toMatchObject({ records: 1, lines: 0, dropped: 1 });
    expect(drawn.map(({ id }) => id)).not.toContain('rel-102');
  });

  it('stays where another paper speaks of it', async () => {
    const loaded = await withTx(async (tx) => {
      await load(tx, factsWith());
      return await load(tx, factsWith({ lines: [] }));
    });
    expect(loaded).toMatchObject({ dropped: 1 });
  });

  it('stays where something recorded since points to it: nothing is written', async () => {
    const seed = theSeed();
    const point = change("MATCH (item:Record {id: $id}) CREATE (:Record:Assignment {id: 'a-since', version: 1})-[:FOR]->(item) RETURN item.id AS id");
    const loaded = await withTx(async (tx) => {
      await run(tx, point, { id: 'd-lw-03' });
      return await load(tx, without(seed, 'd-lw-03'));
    });
    expect(loaded).toEqual([expect.objectContaining({ code: 'HELD_SINCE', path: ['d-lw-03'] })]);
  });
});

describe('what an officer edited since', () => {
  const ended = change('MATCH (held:Record {id: $id}) RETURN toString(held.validTo) AS id');
  const by = { ...BY, reason: 'Agreed at the board' };
  const versionOf = async (tx: Tx, id: string): Promise<number> => (await run(tx, versions, { id }))[0]?.version ?? 0;
  const closed = async (tx: Tx) => await closeBody(tx, [{ body: 'b-lw-pb', version: await versionOf(tx, 'b-lw-pb'), endsOn: '2026-04-01' }], by);
  const left = async (tx: Tx) => await endAppointment(tx, [{ appointment: TERM, version: await versionOf(tx, TERM), endsOn: '2026-04-01', why: 'RETIRED' }], by);
  const renamed = (seed: Facts): Facts =>
    ({ ...seed, things: seed.things.map((thing) => (thing.id === 'b-lw-pb' ? { ...thing, values: { ...thing.values, name: 'Another name' } } : thing)) });

  it('stands while the files say what they said', async () => {
    const [edits, loaded, after] = await withTx(async (tx) => [[await closed(tx), await left(tx)], await load(tx, theSeed()), await run(tx, ended, { id: 'b-lw-pb' })]);
    expect(edits).toEqual([expect.objectContaining({ ok: true }), expect.objectContaining({ ok: true })]);
    expect(loaded).toMatchObject({ records: 0, dropped: 0 });
    expect(after).toEqual([{ id: '2026-04-01' }]);
  });

  it('is never overwritten: files that say something new are refused', async () => {
    const [loaded, after] = await withTx(async (tx) => {
      await closed(tx);
      return [await load(tx, renamed(theSeed())), await run(tx, ended, { id: 'b-lw-pb' })];
    });
    expect(loaded).toEqual([expect.objectContaining({ code: 'EDITED_SINCE', path: ['b-lw-pb'] })]);
    expect(after).toEqual([{ id: '2026-04-01' }]);
  });

  it('is never taken away: files that no longer name it are refused', async () => {
    const [loaded, after] = await withTx(async (tx) => {
      await left(tx);
      return [await load(tx, without(theSeed(), TERM)), await run(tx, ended, { id: TERM })];
    });
    expect(loaded).toEqual([expect.objectContaining({ code: 'EDITED_SINCE', path: [TERM] })]);
    expect(after).toEqual([{ id: '2026-04-01' }]);
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
  // No paper of the seed gives a body's terms of reference, so there is no row to make a bad one of.
  expect(planted).toHaveLength(THING_TABLES.length - 1);
  expect(after).toEqual(before);
});
