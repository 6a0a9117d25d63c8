// Each reason not to start is one sentence, an exit code other than 0, and nothing half-done.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environmentFor, readConfig, type Environment } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase } from '../../server/neo4j/database.ts';
import { placesIn } from '../../server/neo4j/embedded/data-folder.ts';
import { startOf } from '../../server/neo4j/embedded/processes.ts';
import { freePort } from '../../server/neo4j/embedded/settings.ts';
import type { Embedded } from '../../server/neo4j/embedded/launch.ts';
import { stateOf } from '../../server/neo4j/migrate.ts';
import { run } from '../../server/neo4j/run.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { program, running } from '../support/programs.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder('refused');
const own = ownNeo4j();

let neo4j: Embedded;
beforeAll(async () => { neo4j = await own.start(); }, 120_000);

afterAll(async () => {
  await own.remove();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function refusal(environment: Environment): Promise<string> {
  const { code, said } = await program('start', { ANSWERABLE_DATA: join(folder, 'data'), ...environment }).ended;
  expect(code).toBe(1);
  expect(said).not.toMatch(/\n\s+at /);
  return said;
}

function external(changes: Environment = {}): Environment {
  const { uri, user, password, databaseName } = neo4j.config;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: databaseName, ...changes };
}

it('says that the port is taken, before it makes anything', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  expect(await refusal({ PORT: String(port) })).toContain(`Port ${String(port)} is taken.`);
  expect(existsSync(join(folder, 'data'))).toBe(false);
  other.close();
});

it('tells every wrong setting at once', async () => {
  const said = await refusal({ PORT: 'four', HOST: '0.0.0.0', ANSWERABLE_COLOUR: 'red', NEO4J_URI: 'http://127.0.0.1' });
  for (const name of ['PORT must be', 'HOST must be', 'ANSWERABLE_COLOUR is not a setting', 'NEO4J_URI must be']) expect(said).toContain(name);
});

it('says that another program has the data folder', async () => {
  const dataFolder = join(folder, 'held');
  const { holder } = placesIn(dataFolder);
  mkdirSync(dirname(holder), { recursive: true });
  writeFileSync(holder, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid), mode: 'test' }));
  expect(await refusal({ ANSWERABLE_DATA: dataFolder })).toContain(`in use by another Answerable (process ${String(process.pid)})`);
  expect(existsSync(placesIn(dataFolder).home)).toBe(false);
});

it('says that no server answers at NEO4J_URI', async () => {
  expect(await refusal(external({ NEO4J_URI: `bolt://127.0.0.1:${String(await freePort())}` }))).toContain('No Neo4j answers at bolt://127.0.0.1');
});

it('says that the password is refused, without printing it', async () => {
  const said = await refusal(external({ NEO4J_PASSWORD: 'a-wrong-password' }));
  expect(said).toContain('refuses the user neo4j with that password');
  expect(said).not.toContain('a-wrong-password');
});

it('says that the database does not exist', async () => {
  expect(await refusal(external({ NEO4J_DATABASE: 'elsewhere' }))).toContain('has no database elsewhere');
});

it('never migrates a database elsewhere for a program that only reads', async () => {
  const { code, said } = await running(['server/programs/prepare.mjs', 'check-data'], { ANSWERABLE_DATA: join(folder, 'data'), ...external() }).ended;
  expect([code, said]).toEqual([1, expect.stringContaining('That database is empty or of an earlier version of Answerable.')]);
  const database = openDatabase(neo4j.config, createLogger('silent'));
  expect(await stateOf(database)).toMatchObject({ storeId: undefined, isEmpty: true });
  await database.close();
});

it('leaves a database alone that is neither empty nor ours', async () => {
  const database = openDatabase(neo4j.config, createLogger('silent'));
  const stranger = { name: 'of-a-test', text: 'CREATE (:Stranger) RETURN 1 AS made', mode: 'write', params: z.object({}), row: z.object({ made: z.int() }) } as const;
  await database.write({}, (tx) => run(tx, stranger, {}));
  expect(await refusal(external())).toContain('holds data that is not of Answerable');
  expect(await stateOf(database)).toEqual({ storeId: undefined, revision: 0, isEmpty: false, isOurs: false });
  await database.close();
});

it('says that Java is missing, and the other way', async () => {
  const said = await refusal({ JAVA_HOME: join(folder, 'nowhere') });
  expect(said).toContain('Java is missing');
  expect(said).toContain('NEO4J_URI');
});

it('says that Maven is missing where the jars are too', async () => {
  mkdirSync(join(folder, 'java', 'bin'), { recursive: true });
  writeFileSync(join(folder, 'java', 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "21.0.2"\' >&2\n', { mode: 0o755 });
  expect(await refusal({ JAVA_HOME: join(folder, 'java'), PATH: join(folder, 'java'), ANSWERABLE_CACHE: join(folder, 'no-jars') })).toContain('Maven is missing');
});

it('says that Java is too old', async () => {
  mkdirSync(join(folder, 'old', 'bin'), { recursive: true });
  writeFileSync(join(folder, 'old', 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "1.8.0_402"\' >&2\n', { mode: 0o755 });
  expect(await refusal({ JAVA_HOME: join(folder, 'old') })).toContain('Java 8 is too old');
});

it('looks for the jars where the settings say, also before anything is installed', async () => {
  for (const environment of [{}, { ANSWERABLE_CACHE: join(folder, 'cache') }, { XDG_CACHE_HOME: join(folder, 'xdg') }]) {
    const { said } = await running(['server/programs/prepare.mjs', '--jars'], environment).ended;
    const { cacheFolder } = readConfig(environmentFor(environment));
    expect(said.trim().startsWith(join(cacheFolder, 'neo4j-'))).toBe(true);
  }
});

// After all that ask it: it ends the Neo4j of this file.
describe('the password of a data folder', () => {
  const { dataFolder } = own.config;
  const places = placesIn(dataFolder);
  const kept = `${places.password}.kept`;
  const start = (): Promise<string> => refusal({ ANSWERABLE_DATA: dataFolder, PORT: undefined });

  beforeAll(() => { renameSync(places.password, kept); });

  it('that Neo4j does not know is refused, and no Neo4j left running, whether one ran already or not', async () => {
    const wrong = 'f'.repeat(48);
    writeFileSync(places.password, `${wrong}\n`, { mode: 0o600 });
    for (const found of ['using it', 'Starting Neo4j']) {
      const said = await start();
      expect(said).toContain(found);
      expect(said).toContain(`Neo4j refuses the password in ${places.password}. Put the file back as it was`);
      expect(said).not.toContain(wrong);
      expect([neo4j.isAlive(), existsSync(places.database), existsSync(places.holder)]).toEqual([false, false, false]);
    }
  });

  it('that was lost is asked back before Neo4j starts, and no other is made', async () => {
    rmSync(places.password);
    const said = await start();
    expect(said).toContain(`has no password beside it (${places.password}). Put that file back`);
    expect(said).not.toContain('Starting Neo4j');
    expect(existsSync(places.password)).toBe(false);
  });

  it('that is put back opens what was there', async () => {
    renameSync(kept, places.password);
    const again = await own.start();
    const database = openDatabase(again.config, createLogger('silent'));
    expect(await stateOf(database)).toMatchObject({ isEmpty: false });
    await database.close();
  });
});
