// What the tests of one run share: a store seeded once, a copy of it with its Neo4j, and the server program on that.
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
const standShape = z.object({ store: database, serverUrl: z.string() });
/** What tests are handed. The store is shared and only read or rolled back, until the lane that comes last writes to it. */
export type Stand = Readonly<z.infer<typeof standShape>>;

export interface Run {
  readonly stand: Stand;
  stop(): Promise<void>;
}

const STAND_FILE = 'stand.json';
const SERVER_LIMIT = 120_000;

/** Seeds, copies and starts everything in `folder`, and says so in a file there for others to join. */
export async function startRun(folder: string, say: (line: string) => void): Promise<Run> {
  const config = { ...readConfig(environmentFor({})), dataFolder: join(folder, 'seeded') };
  const started: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    rmSync(join(folder, STAND_FILE), { force: true });
    await putAway(started.map((each) => () => each.stop()));
  };
  try {
    await seededStore(config, say);
    const neo4j = await startCopy(config, join(folder, 'shared'));
    started.push(neo4j);
    await planAhead(neo4j.config);
    const server = await startServer(neo4j.config);
    started.push(server);
    const stand = { store: neo4j.config, serverUrl: server.url };
    writeFileSync(join(folder, STAND_FILE), JSON.stringify(stand), { mode: 0o600 });
    return { stand, stop };
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
