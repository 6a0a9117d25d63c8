// What the tests of one run share: a store seeded once, a copy of it to read, and the server program on a copy of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CHECKOUT, environmentFor, readConfig, type Config } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import type { DatabaseConfig } from '../../server/neo4j/driver.ts';
import { freePort } from '../../server/neo4j/embedded/settings.ts';
import type { Embedded } from '../../server/neo4j/embedded/launch.ts';
import { startEmbedded } from '../../server/neo4j/embedded/start.ts';
import { openStore } from '../../server/neo4j/open-store.ts';
import { putAway, putAwayAfter } from '../../server/neo4j/put-away.ts';
import { seed } from '../../server/programs/seeding.ts';
import { planAhead } from './planned-ahead.ts';

const database = z.object({ uri: z.string(), user: z.string(), password: z.string(), databaseName: z.string() });
const standShape = z.object({ store: database, served: z.nullable(z.object({ store: database, url: z.string() })) });
/** What tests are handed: a store that they only read or roll back, and the server on a store of its own, so that no lock or plan of theirs delays it. */
export type Stand = Readonly<z.infer<typeof standShape>>;

export interface Run {
  /** What is there so far. */
  readonly stand: () => Stand;
  /** Starts the server, with every question planned ahead. */
  serve(): Promise<void>;
  stop(): Promise<void>;
}

const STAND_FILE = 'stand.json';
const SERVER_LIMIT = 120_000;

/** Seeds a store in `folder`, starts a copy of it, and says so in a file there for others to join. */
export async function startRun(folder: string, say: (line: string) => void): Promise<Run> {
  const config = { ...readConfig(environmentFor({})), dataFolder: join(folder, 'seeded') };
  const file = join(folder, STAND_FILE);
  const started: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    rmSync(file, { force: true });
    await putAway(started.map((each) => () => each.stop()));
  };
  const keep = <T extends { stop(): Promise<void> }>(one: T): T => {
    started.push(one);
    return one;
  };
  try {
    await seededStore(config, say);
    const hold: { stand: Stand } = { stand: { store: keep(await startCopy(config, join(folder, 'shared'))).config, served: null } };
    const tell = (): void => { writeFileSync(file, JSON.stringify(hold.stand), { mode: 0o600 }); };
    tell();
    return {
      stand: () => hold.stand,
      serve: async () => {
        const { config: store } = keep(await startCopy(config, join(folder, 'served')));
        await planAhead(store);
        const { url } = keep(await startServer(store));
        hold.stand = { ...hold.stand, served: { store, url } };
        tell();
      },
      stop,
    };
  } catch (error) {
    return await putAwayAfter(error, [stop]);
  }
}

/** The run that another process keeps in `folder`; undefined when there is none. */
export function joinRun(folder: string): Stand | undefined {
  const file = join(folder, STAND_FILE);
  if (!existsSync(file)) return undefined;
  return standShape.parse(JSON.parse(readFileSync(file, 'utf8')));
}

// Copied only while stopped: the files of a running store belong to no single moment.
async function seededStore(config: Config, say: (line: string) => void): Promise<void> {
  if (existsSync(config.dataFolder)) return;
  const partial = { ...config, dataFolder: `${config.dataFolder}.part` };
  const store = await openStore(partial, { mode: 'test', logger: createLogger('silent'), say });
  try {
    await seed(store.database);
  } finally {
    await store.close();
  }
  renameSync(partial.dataFolder, config.dataFolder);
}

/** A copy of the seeded store in `dataFolder`, with its Neo4j. */
export async function startCopy(config: Config, dataFolder: string): Promise<Embedded> {
  mkdirSync(dataFolder, { recursive: true });
  cpSync(config.dataFolder, dataFolder, { recursive: true });
  return await startEmbedded({ ...config, dataFolder, mode: 'test', say: () => undefined });
}

export interface StartedServer {
  readonly url: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** The real program on a free port, its database the one given. */
export async function startServer(database: DatabaseConfig): Promise<StartedServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/programs/start.ts'], {
    cwd: CHECKOUT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environmentFor({
      PORT: String(await freePort()), NEO4J_URI: database.uri, NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password, NEO4J_DATABASE: database.databaseName,
    }),
  });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    return { url: await urlSaidBy(child), process: child, stop };
  } catch (error) {
    return await putAwayAfter(error, [stop]);
  }
}

function urlSaidBy(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => { reject(new Error(`The server was not ready in time:\n${said}`)); }, SERVER_LIMIT);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, url] = /is ready: (http:\S+)/.exec(said) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`The server ended before it was ready:\n${said}`));
    });
  });
}
