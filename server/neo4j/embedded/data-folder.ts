// The data folder: what lies where, and that only one program at a time works in it.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../config.ts';
import { aliveIn, forgetDead, forgetOwn, rememberFirst, startOf, type KnownProcess } from './processes.ts';

/** What a program holds the folder for: a server, a program of the command line, or a test. */
export type Mode = 'serving' | 'program' | 'test';

export interface Places {
  /** Neo4j's own home folder. */
  readonly home: string;
  readonly conf: string;
  readonly password: string;
  /** The running Neo4j. */
  readonly database: string;
  /** The program that holds the folder. */
  readonly holder: string;
  /** Where the running server lets programs in. */
  readonly door: string;
  readonly console: string;
}

/** Where each thing of a data folder lies; nothing is made or looked at. */
export function placesIn(dataFolder: string): Places {
  const home = join(dataFolder, 'neo4j');
  return {
    home,
    conf: join(home, 'conf'),
    password: join(dataFolder, 'neo4j-password'),
    database: join(dataFolder, 'neo4j-process.json'),
    holder: join(dataFolder, 'holder.json'),
    door: join(dataFolder, 'door.json'),
    console: join(home, 'console.log'),
  };
}

const TRIES = 500;
const PAUSE = 10;

/** Takes the folder for this process and answers how to give it back. Throws a Refusal while another program has it, or where it is no folder to write in. */
export function holdDataFolder(dataFolder: string, mode: Mode): () => void {
  const { holder } = placesIn(dataFolder);
  makeFolder(dataFolder);
  const record = { pid: process.pid, startedAt: startOf(process.pid) ?? '', mode };
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (rememberFirst(holder, record)) return once(() => { forgetOwn(holder, record); });
    const other = aliveIn(holder);
    if (other !== undefined) throw new Refusal(inUse(dataFolder, other.pid));
    if (!buryDead(holder, record)) wait(PAUSE);
  }
  throw new Refusal(inUse(dataFolder));
}

function makeFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true });
    accessSync(dataFolder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'it, or a folder above it, is a file' : 'this user may not write there';
    throw new Refusal(`The data folder ${dataFolder} cannot be used: ${why}. Set ANSWERABLE_DATA to a folder of your own, or unset it.`);
  }
}

// One program at a time takes a dead holder away: two that saw the same one could else take each other's record.
function buryDead(holder: string, record: KnownProcess): boolean {
  const burying = `${holder}.burying`;
  if (!rememberFirst(burying, record)) {
    if (aliveIn(burying) === undefined) forgetDead(burying);
    return false;
  }
  try {
    if (aliveIn(holder) === undefined) forgetDead(holder);
    return true;
  } finally {
    forgetOwn(burying, record);
  }
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}

/** The refusal of a folder that another program holds, with what to do; `pid` where it is known. */
export function inUse(dataFolder: string, pid?: number): string {
  const who = pid === undefined ? 'another program' : `another Answerable (process ${String(pid)})`;
  return `The data folder ${dataFolder} is in use by ${who}. Stop that one, or set ANSWERABLE_DATA to another folder.`;
}
