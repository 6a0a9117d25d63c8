// Migrations that are cut off at every statement, begun by two servers at once, or told a history that is not theirs.
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lockMigrations } from '#cypher/history/lock-migrations.ts';
import { openStore } from '#cypher/history/open-store.ts';
import { recordMigration } from '#cypher/history/record-migration.ts';
import type { Environment } from '../../server/config.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { freePort } from '../../server/neo4j/embedded/settings.ts';
import { graphState, settledState } from '../../server/neo4j/graph-state.ts';
import { migrate, readMigrations, stateOf, type Migration } from '../../server/neo4j/migrate.ts';
import { runnerOf, txOver } from '../../server/neo4j/tx.ts';
import { cutOffBefore } from '../support/cut-off.ts';
import { emptied, schemaOf } from '../support/emptied.ts';
import { ownStore } from '../support/own-store.ts';
import { program, running } from '../support/programs.ts';

const SLOW = 240_000;
const MIGRATING = fileURLToPath(new URL('../support/migrating.ts', import.meta.url));
const { store, config, emptyStore, ask } = ownStore();
const NAMES = readMigrations().map(({ name }) => name);

const environment = (): Environment => {
  const { uri, user, password, databaseName } = config();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: databaseName };
};

describe('a migration that is cut off', () => {
  // Each point comes once: before every statement of every migration, before its record, and before the two that frame all of them.
  const points = [
    { before: 'the lock', text: lockMigrations.text, version: undefined },
    ...readMigrations().flatMap(({ version, name, statements }) => [
      ...statements.map((text) => ({ before: `${name}: ${text.slice(0, 60)}`, text, version: undefined })),
      { before: `the record of ${name}`, text: recordMigration.text, version },
    ]),
    { before: 'the store', text: openStore.text, version: undefined },
  ];

  it('before any one of its statements leaves a database that is known to be begun, and the next run completes it', async () => {
    const whole = await schemaOf(await emptyStore());
    await emptied(store());
    const recorded = async (): Promise<readonly unknown[]> => (await ask('MATCH (m:Migration) WHERE m.version > 0 RETURN m.name AS name ORDER BY m.version')).map(({ name }) => name);
    for (const point of points) {
      const cut = cutOffBefore(store(), (text, params) => text === point.text && (point.version === undefined || Number(params.version) === point.version));
      await expect(migrate(cut), point.before).rejects.toThrow('Cut off.');
      expect((await stateOf(store())).isOurs, point.before).toBe(true);
      const done = await recorded();
      expect(done, point.before).toEqual(NAMES.slice(0, done.length));
      expect(done.length, point.before).toBe(point.version === undefined ? done.length : point.version - 1);
    }
    expect(points.length).toBeGreaterThan(60);
    expect(await migrate(store())).toEqual([]);
    expect((await stateOf(store())).storeId).toBeDefined();
    expect(await schemaOf(store())).toEqual(whole);
    expect(await recorded()).toEqual(NAMES);
  }, SLOW);

  it.each([
    ['between two statements of one migration', 'CREATE CONSTRAINT body_id'],
    ['after the schema, before its record', 'CREATE (migration:Migration'],
    ['after the last of them, before there is a store', 'MERGE (store:Store)'],
  ])('by the end of its process %s is completed by the next', async (_, before) => {
    const whole = await schemaOf(await emptyStore());
    await emptied(store());
    const killed = running(['--import', 'tsx', MIGRATING, before], environment());
    await killed.ended;
    expect(killed.process.signalCode).toBe('SIGKILL');
    const { storeId, isOurs } = await stateOf(store());
    expect({ storeId, isOurs }).toEqual({ storeId: undefined, isOurs: true });
    await migrate(store());
    expect(await migrate(store())).toEqual([]);
    expect(await schemaOf(store())).toEqual(whole);
  }, SLOW);
});

it('runs on a database that holds data', async () => {
  await emptyStore(readMigrations().slice(0, 2));
  await ask("CREATE (:Record:Party:Body {id: 'b-old', name: 'Old'})<-[:ABOUT]-(:Record:Claim {id: 'c-old', predicate: 'NAMED'})");
  expect(await migrate(store())).toEqual(NAMES.slice(2));
  expect(await ask('MATCH (b:Record {id: "b-old"})<-[:ABOUT]-(c:Claim {predicate: "NAMED"}) RETURN b.name AS name, c.id AS claim')).toEqual([{ name: 'Old', claim: 'c-old' }]);
});

it('of data lets no state be settled before all of it is there', async () => {
  const database = await emptyStore();
  const moving: Migration = { version: NAMES.length + 1, name: 'V9999__moved', checksum: 'x', changes: 'data', statements: ["CREATE (:Record {id: 'moved'})"] };
  const settle = (): Promise<string | undefined> => database.write({}, settledState);
  const before = await settle();
  const steps: string[] = [];
  const settling: Promise<string | undefined>[] = [];
  // Slow between its statement and its record.
  const slow: Database = { ...database, write: (options, work) => database.write(options, (tx) => work(txOver(async (text, params) => {
    if (text === recordMigration.text) {
      settling.push(settle().finally(() => { steps.push('settled'); }));
      await pause(500);
      steps.push('moved');
    }
    return await runnerOf(tx)(text, params);
  }))) };
  expect(await migrate(slow, [...readMigrations(), moving])).toEqual(['V9999__moved']);
  const settled = await Promise.all(settling);
  expect(steps).toEqual(['moved', 'settled']);
  expect(settled).toEqual([await database.read(graphState)]);
  expect(settled).not.toEqual([before]);
});

it('says so, and changes nothing, where the data of a database does not bear what is to be laid over it', async () => {
  await emptyStore(readMigrations().slice(0, 2));
  await ask("UNWIND [1, 2] AS at CREATE (:Record:Term {at: at, id: 'twice'})").catch(() => undefined);
  await ask("UNWIND [1, 2] AS at CREATE (:Record {at: at, id: 'twice'})");
  await expect(migrate(store())).rejects.toThrow('The database failed.');
  expect((await ask('MATCH (m:Migration) RETURN max(m.version) AS last'))[0]).toEqual({ last: 2 });
});

describe('servers that start', () => {
  it('together on one empty database migrate it once, and both become ready', async () => {
    await emptied(store());
    const [first, second] = [await freePort(), await freePort()].map((port) => program('start', { ...environment(), PORT: String(port) }));
    if (first === undefined || second === undefined) throw new Error('There are two.');
    await Promise.all([first.says(/is ready: http/), second.says(/is ready: http/)]);
    const said = [first, second].map((each) => /Migrated the database: (.*)/.exec(each.said())?.[1] ?? '');
    expect(said.flatMap((names) => (names === '' ? [] : names.split(', '))).toSorted()).toEqual(NAMES);
    expect((await ask('MATCH (s:Store) RETURN count(s) AS stores'))[0]).toEqual({ stores: 1 });
    for (const each of [first, second]) each.process.kill('SIGINT');
    expect([(await first.ended).code, (await second.ended).code]).toEqual([0, 0]);
  }, SLOW);

  it.each([
    ['whose migration was changed after it was used', "MATCH (m:Migration {version: 1}) SET m.checksum = 'other'", 'The migration V0001__identities was changed after this database had used it. Put its text back'],
    ['of a newer version', "CREATE (:Migration {version: 99, name: 'V0099__later', checksum: 'x'})", 'This database was migrated by a newer version of Answerable (V0099__later).'],
    ['that holds half a backup', "MATCH (s:Store) SET s.restoringSince = '2026-01-01T00:00:00Z'", 'A restore into this database was begun at 2026-01-01T00:00:00Z and is not done.'],
  ])('on a database %s end with 1 and one sentence, and write nothing', async (_, text, sentence) => {
    await emptyStore();
    await ask(text);
    const before = await ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS values ORDER BY elementId(n)');
    const { code, said } = await program('start', environment()).ended;
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(await ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS values ORDER BY elementId(n)')).toEqual(before);
  }, SLOW);
});
