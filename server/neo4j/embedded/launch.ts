// One process of Neo4j on a data folder: launched in a process group of its own, waited for until it answers, and ended.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentFor, Refusal } from '../../config.ts';
import type { DatabaseConfig } from '../driver.ts';
import { createHealthCheck } from '../health.ts';
import { putAwayAfter } from '../put-away.ts';
import { inUse, type Mode, type Places } from './data-folder.ts';
import { endProcess, forget, remember, startOf, type KnownProcess } from './processes.ts';
import { JVM_FLAGS } from './settings.ts';

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

export interface Launch {
  readonly java: string;
  readonly jars: string;
  readonly port: number;
  readonly mode: Mode;
  /** More options of Java's. */
  readonly flags: readonly string[];
}

const READY_LIMIT = 120_000;
// A Java that has just started takes seconds over its first question; given up, it would have to begin again.
const FIRST_ANSWER_LIMIT = 30_000;

/** Each jar by its name, sorted: Java uses an archive of classes only with the very class path that it was made with. */
export function classPathOf(jars: string): string {
  return readdirSync(jars).filter((name) => name.endsWith('.jar')).toSorted().map((name) => join(jars, name)).join(delimiter);
}

/** Starts Neo4j in a group of its own and answers once the process exists, long before it can be asked. Throws a Refusal when there is no Java to run. */
export function launch(places: Places, { java, jars, port, mode, flags }: Launch): Promise<KnownProcess> {
  const console = openSync(places.console, 'w', 0o600);
  const args = ['-cp', classPathOf(jars), ...JVM_FLAGS, ...flags, 'org.neo4j.server.CommunityEntryPoint',
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

export interface Waiting {
  readonly process: KnownProcess;
  readonly port: number;
  readonly config: DatabaseConfig;
  readonly isAdopted: boolean;
  /** Milliseconds that it may take to end before it is ended by force. */
  readonly stopLimit?: number | undefined;
}

interface Patience {
  readonly dataFolder: string;
  readonly signal?: AbortSignal | undefined;
}

/** Answers when Neo4j answers. Throws a Refusal, and leaves nothing running, when it does not. */
export async function whenReady({ process: running, port, config, isAdopted, stopLimit }: Waiting, places: Places, wish: Patience): Promise<Embedded> {
  const stop = async (): Promise<void> => {
    await endProcess(running, stopLimit);
    forget(places.database);
  };
  try {
    await answering(config, running, { places, wish });
    return { config, port, pid: running.pid, isAdopted, isAlive: () => startOf(running.pid) === running.startedAt, stop };
  } catch (error) {
    return await putAwayAfter(error, [stop]);
  }
}

async function answering(config: DatabaseConfig, running: KnownProcess, { places, wish }: { readonly places: Places; readonly wish: Patience }): Promise<void> {
  const until = Date.now() + READY_LIMIT;
  const health = createHealthCheck(config, FIRST_ANSWER_LIMIT);
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

/** How to reach the Neo4j of a data folder. */
export function configFor(port: number, password: string): DatabaseConfig {
  return { uri: `bolt://127.0.0.1:${String(port)}`, user: 'neo4j', password, databaseName: 'neo4j' };
}
