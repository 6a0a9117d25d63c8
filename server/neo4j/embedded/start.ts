// A Neo4j of our own beside the server: started in a process group of its own, or adopted when it still runs, and stopped.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentFor, Refusal, type Config } from '../../config.ts';
import type { DatabaseConfig } from '../driver.ts';
import { createHealthCheck } from '../health.ts';
import { putAwayAfter } from '../put-away.ts';
import { inUse, placesIn, type Mode, type Places } from './data-folder.ts';
import { jarsFolder } from './jars.ts';
import { passwordFor } from './password.ts';
import { aliveIn, endProcess, forget, remember, startOf, type KnownProcess } from './processes.ts';
import { freePort, jvmFlags, settingsFor } from './settings.ts';

export interface Wish extends Pick<Config, 'dataFolder' | 'cacheFolder' | 'javaHome'> {
  readonly mode: Mode;
  /** The Bolt port; undefined: any free one. Not `port`, which is the web server's in the settings that are spread in here. */
  readonly boltPort?: number | undefined;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface Embedded {
  readonly config: DatabaseConfig;
  readonly pid: number;
  /** Where it speaks Bolt. */
  readonly port: number;
  readonly isAdopted: boolean;
  isAlive(): boolean;
  /** Ends Neo4j and waits until it is gone. */
  stop(): Promise<void>;
}

const READY_LIMIT = 120_000;

/** Answers when Neo4j answers. The caller holds the data folder. Throws a Refusal, and leaves nothing running, when it cannot. */
export async function startEmbedded(wish: Wish): Promise<Embedded> {
  const places = placesIn(wish.dataFolder);
  return await adopted(places, wish) ?? await started(places, wish);
}

async function adopted(places: Places, wish: Wish): Promise<Embedded | undefined> {
  const running = aliveIn(places.database);
  if (running?.port === undefined) return undefined;
  wish.say('Neo4j still runs from an earlier start: using it');
  const config = configFor(running.port, readFileSync(places.password, 'utf8').trim());
  return await whenReady({ process: running, port: running.port, config, isAdopted: true }, places, wish);
}

async function started(places: Places, wish: Wish): Promise<Embedded> {
  const jars = await jarsFolder(wish);
  const java = javaFrom(wish.javaHome);
  const port = wish.boltPort ?? await freePort();
  mkdirSync(places.conf, { recursive: true });
  writeFileSync(join(places.conf, 'neo4j.conf'), settingsFor(port));
  const password = await passwordFor(places, java, jars).finally(() => { wish.signal?.throwIfAborted(); });
  wish.say('Starting Neo4j');
  const running = await launch(places, { java, jars, port, mode: wish.mode });
  return await whenReady({ process: running, port, config: configFor(port, password), isAdopted: false }, places, wish);
}

interface Launch {
  readonly java: string;
  readonly jars: string;
  readonly port: number;
  readonly mode: Mode;
}

function launch(places: Places, { java, jars, port, mode }: Launch): Promise<KnownProcess> {
  const console = openSync(places.console, 'w', 0o600);
  const args = ['-cp', [places.conf, join(jars, '*')].join(delimiter), ...jvmFlags(mode), 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${places.home}`, `--config-dir=${places.conf}`, '--console-mode'];
  // Detached: a group of its own, so that Ctrl-C reaches the server first and the database is still there to finish with.
  const child = spawn(java, args, { detached: true, stdio: ['ignore', console, console], env: environmentFor({}) });
  closeSync(console);
  child.unref();
  return new Promise((resolve, reject) => {
    child.once('error', () => { reject(new Refusal('Java cannot be started: install Java 17 or later, or set JAVA_HOME to where it is.')); });
    child.once('spawn', () => {
      const pid = child.pid ?? 0;
      const record = { pid, startedAt: startOf(pid) ?? '', port, mode };
      remember(places.database, record);
      resolve(record);
    });
  });
}

interface Waiting {
  readonly process: KnownProcess;
  readonly port: number;
  readonly config: DatabaseConfig;
  readonly isAdopted: boolean;
}

async function whenReady({ process: running, port, config, isAdopted }: Waiting, places: Places, wish: Wish): Promise<Embedded> {
  const stop = async (): Promise<void> => {
    await endProcess(running);
    forget(places.database);
  };
  try {
    await answering(config, running, { places, wish });
    return { config, port, pid: running.pid, isAdopted, isAlive: () => startOf(running.pid) === running.startedAt, stop };
  } catch (error) {
    return await putAwayAfter(error, [stop]);
  }
}

async function answering(config: DatabaseConfig, running: KnownProcess, { places, wish }: { places: Places; wish: Wish }): Promise<void> {
  const until = Date.now() + READY_LIMIT;
  const health = createHealthCheck(config);
  try {
    while (Date.now() < until) {
      wish.signal?.throwIfAborted();
      const found = await health.ask();
      if (found.ok) return;
      if (found.reason === 'WRONG_PASSWORD') throw new Refusal(`Neo4j refuses the password in ${places.password}. Put the file back as it was, or set ANSWERABLE_DATA to another folder.`);
      if (startOf(running.pid) !== running.startedAt) throw new Refusal(whyEnded(places, wish.dataFolder));
      await pause(100);
    }
  } finally {
    await health.close();
  }
  throw new Refusal(`Neo4j did not answer within two minutes; what it said is in ${places.console}.`);
}

function whyEnded(places: Places, dataFolder: string): string {
  const said = readFileSync(places.console, 'utf8');
  if (/lock file has been locked|store_lock/i.test(said)) return inUse(dataFolder);
  return `Neo4j ended while it was starting; what it said is in ${places.console}.`;
}

function javaFrom(javaHome: string | undefined): string {
  return javaHome === undefined ? 'java' : join(javaHome, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}

/** How to reach the Neo4j of a data folder. */
export function configFor(port: number, password: string): DatabaseConfig {
  return { uri: `bolt://127.0.0.1:${String(port)}`, user: 'neo4j', password, databaseName: 'neo4j' };
}
