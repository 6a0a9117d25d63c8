// Changes on a real database: undone when asked, repeated after a deadlock, recorded once for each key.
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { CypherQuery } from '#cypher/define-cypher.ts';
import { beginRecords } from '#cypher/history/begin-records.ts';
import { changeRecords } from '#cypher/history/change-records.ts';
import { closeParty } from '#cypher/history/close-party.ts';
import { recordChange as recordChangeText } from '#cypher/history/record-change.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import { migrate, readMigrations, stateOf } from '../../server/neo4j/migrate.ts';
import { changeByKey, recordChange, type Authorship } from '../../server/neo4j/record-change.ts';
import { replanned } from '../../server/neo4j/replanning.ts';
import { run } from '../../server/neo4j/run.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';

const own = ownNeo4j();
const opened: Database[] = [];
const rowShape = z.object({ day: z.string().nullable(), count: z.number() });

beforeAll(async () => {
  const { config } = await own.start();
  opened.push(openDatabase(config, createLogger('silent')), openDatabase(config, createLogger('silent')));
}, 120_000);

afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  await own.remove();
}, 60_000);

function database(at = 0): Database {
  const found = opened[at];
  if (found === undefined) throw new Error('Not open.');
  return found;
}

function text(cypher: string, mode: 'read' | 'write' = 'write'): CypherQuery<Readonly<Record<string, unknown>>, z.infer<typeof rowShape>> {
  return { name: 'of-a-test', text: `${cypher} RETURN date('2023-02-28') AS day, 1 AS count`, mode, params: z.record(z.string(), z.unknown()), row: rowShape };
}

const by = (key: string): Authorship => ({ viewer: { id: 'a-test' }, key });

it('migrates once when two servers begin together, and never again', async () => {
  const [first, second] = await Promise.all([migrate(database(0)), migrate(database(1))]);
  expect([...first, ...second].toSorted()).toEqual(readMigrations().map(({ name }) => name));
  expect(await migrate(database())).toEqual([]);
  const { storeId, revision, isOurs } = await stateOf(database());
  expect({ isNamed: storeId !== undefined, revision, isOurs }).toEqual({ isNamed: true, revision: 0, isOurs: true });
});

it('knows every name that an edit writes before the first is made, so that no plan has to be made anew', async () => {
  const asked = { ...text('', 'read'), text: 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey AS name', row: z.object({ name: z.string() }) };
  const known = (await database().read((tx) => run(tx, asked, {}))).map(({ name }) => name);
  const written = [beginRecords, changeRecords, closeParty, recordChangeText].flatMap(({ text: cypher }) =>
    [...cypher.matchAll(/\.(\w+) = |\b(\w+): (?=[\w'[$]+)/gu)].map(([, set, made]) => set ?? made ?? ''));
  expect(written).toEqual(expect.arrayContaining(['untilClaimIds', 'recordedReason', 'requestId']));
  expect(written.filter((name) => !known.includes(name))).toEqual([]);
});

it('refuses a migration whose text was changed after it was used', async () => {
  const changed = readMigrations().map((migration) => (migration.version === 1 ? { ...migration, checksum: 'other' } : migration));
  await expect(migrate(database(), changed)).rejects.toThrow('The migration V0001__identities was changed after this database had used it.');
});

it('refuses a database that a newer version has migrated', async () => {
  await expect(migrate(database(), readMigrations().slice(0, -1))).rejects.toThrow('migrated by a newer version');
});

it('runs a change of data once, also when the server was killed while it was made', async () => {
  const made = { version: 0, name: 'V0000__made', checksum: 'c', changes: 'data', statements: ['CREATE (:Made)', 'RETURN 1 / 0'] } as const;
  const next = { ...made, version: readMigrations().length + 1 };
  await expect(migrate(database(), [...readMigrations(), next])).rejects.toThrow();
  expect(await migrate(database(), [...readMigrations(), { ...next, statements: ['CREATE (:Made)'] }])).toEqual([made.name]);
  const count = { ...text('', 'read'), text: 'MATCH (made:Made) RETURN null AS day, count(made) AS count' };
  expect(await database().read((tx) => run(tx, count, {}))).toEqual([{ day: null, count: 1 }]);
  await database().write({}, (tx) => run(tx, text(`MATCH (gone:Made|Migration {name: '${made.name}'}) DETACH DELETE gone WITH count(*) AS done`), {}));
});

it('hands out days as text and whole numbers as numbers', async () => {
  const rows = await database().read((tx) => run(tx, text('WITH 1 AS one', 'read'), {}));
  expect(rows).toEqual([{ day: '2023-02-28', count: 1 }]);
});

it('refuses to write where only reading was asked for', async () => {
  await expect(database().read((tx) => run(tx, text('CREATE (:Term {id: "never"})'), {}))).rejects.toThrow('The database failed.');
});

it('answers a dry run and leaves nothing of it', async () => {
  const before = await stateOf(database());
  const change = await database().write({ dryRun: true }, (tx) => recordChange(tx, { command: 'aCommand', rows: [], by: by('dry') }));
  expect(change.seq).toBe(before.revision + 1);
  expect(await stateOf(database())).toEqual(before);
});

it('undoes everything when the answer is a refusal', async () => {
  const before = await stateOf(database());
  const answer = await database().write({ isKept: () => false }, async (tx) => {
    await recordChange(tx, { command: 'aCommand', rows: [], by: by('refused') });
    return 'refused';
  });
  expect(answer).toBe('refused');
  expect(await stateOf(database())).toEqual(before);
});

it('undoes everything when the work throws, and throws the same', async () => {
  const before = await stateOf(database());
  const failing = database().write({}, async (tx) => {
    await recordChange(tx, { command: 'aCommand', rows: [], by: by('thrown') });
    throw new RangeError('of the work');
  });
  await expect(failing).rejects.toThrow(new RangeError('of the work'));
  expect(await stateOf(database())).toEqual(before);
});

it('records one change for one key, however often and however close together it is asked', async () => {
  const key = randomUUID();
  const once = (tx: Tx) => changeByKey(tx, key).then((known) => known ?? recordChange(tx, { command: 'aCommand', rows: [1], by: by(key) }));
  const changes = await Promise.all(Array.from({ length: 8 }, (_, at) => database(at % 2).write({}, once)));
  expect(new Set(changes.map(({ seq }) => seq)).size).toBe(1);
});

it('repeats a change that lost a deadlock, so that both are made', async () => {
  const names = ['deadlock-a', 'deadlock-b'];
  await database().write({}, (tx) => run(tx, text('UNWIND $names AS name CREATE (t:Term {id: name, times: 0}) WITH count(t) AS made'), { names }));
  const touch = 'MATCH (t:Term {id: $name}) SET t.times = t.times + 1';
  let [attempts, started] = [0, 0];
  // Neither goes on before both hold their first: then each waits for what the other holds, however busy the machine.
  const gate = new EventEmitter();
  const bothHold = once(gate, 'held');
  const both = (order: readonly string[]) => database().write({}, async (tx) => {
    attempts += 1;
    for (const name of order) {
      await run(tx, text(touch), { name });
      started += 1;
      if (started === 2) gate.emit('held');
      await bothHold;
    }
  });
  await Promise.all([both(names), both(names.toReversed())]);
  const counted = { ...text('MATCH (t:Term {times: 2}) WHERE t.id STARTS WITH "deadlock" WITH count(t) AS n'), text: 'MATCH (t:Term {times: 2}) WHERE t.id STARTS WITH "deadlock" RETURN null AS day, count(t) AS count' };
  expect(await database().read((tx) => run(tx, counted, {}))).toEqual([{ day: null, count: 2 }]);
  expect(attempts).toBeGreaterThan(2);
});

it('ends a statement that takes longer than it may', async () => {
  const endless = text('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH count(a + b) AS n', 'read');
  await expect(database().read((tx) => run(tx, endless, {}), { timeoutMs: 300 })).rejects.toMatchObject({ kind: 'TIMEOUT' });
});

it('plans by what was loaded, and not by what its indexes held when it last counted', async () => {
  const claims = 'UNWIND range(1, 4000) AS at CREATE (:Claim {id: "loaded." + toString(at), about: "thing-" + toString(at % 2000)}) WITH count(*) AS made';
  await database().write({}, (tx) => run(tx, text(claims), {}));
  const before = await claimsExpected();
  await replanned(database());
  expect(before).not.toBeCloseTo(2, 0);
  expect(await claimsExpected()).toBeCloseTo(2, 0);
  await database().write({}, (tx) => run(tx, text('MATCH (c:Claim) WHERE c.id STARTS WITH "loaded." DELETE c WITH count(*) AS gone'), {}));
});

// How many claims about one thing the planner reckons with.
async function claimsExpected(): Promise<number> {
  const { driver, databaseName } = database();
  const { summary } = await driver.executeQuery('EXPLAIN MATCH (claim:Claim {about: $thing}) RETURN claim.id AS id', { thing: 'thing-1' }, { database: databaseName });
  return z.object({ children: z.tuple([z.object({ children: z.tuple([z.object({ arguments: z.object({ EstimatedRows: z.number() }) })]) })]) })
    .parse(summary.plan).children[0].children[0].arguments.EstimatedRows;
}
