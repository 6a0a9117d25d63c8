// Brings a database up to this version: each migration once, in order, under a lock, and never a changed one.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdCounter } from '#cypher/backup/hold-counter.ts';
import { appliedMigrations } from '#cypher/history/applied-migrations.ts';
import { lockMigrations } from '#cypher/history/lock-migrations.ts';
import { openStore } from '#cypher/history/open-store.ts';
import { recordMigration } from '#cypher/history/record-migration.ts';
import { storeState } from '#cypher/history/store-state.ts';
import { Refusal } from '../config.ts';
import type { Database } from './database.ts';
import { DatabaseFault } from './faults.ts';
import { run } from './run.ts';
import { runnerOf, type Tx } from './tx.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  /** All its statements change the same of the two. */
  readonly changes: 'schema' | 'data';
  readonly statements: readonly string[];
}

export interface StoreState {
  /** Undefined until the first migration. */
  readonly storeId: string | undefined;
  readonly revision: number;
  readonly isEmpty: boolean;
  /** True for an empty database, and for one that a server of ours has migrated or begun to. */
  readonly isOurs: boolean;
  /** When a restore began that is not done: the store holds half a backup. */
  readonly restoringSince: string | undefined;
}

const FOLDER = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));
const LOCK_FILE = join(FOLDER, 'V0000__lock.cypher');
// The first questions after a start wait for Neo4j to warm up, the first changes besides for a server that migrates already.
const COLD = { timeoutMs: 60_000, isCold: true } as const;
const LOCKED = { timeoutMs: 600_000, isCold: true } as const;

/** Applies what is missing and says which; a second call applies nothing. Throws a Refusal when a text was changed after use. */
export async function migrate(database: Database, migrations = readMigrations()): Promise<readonly string[]> {
  const { storeId } = await stateOf(database);
  if (isUpToDate(await applied(database), migrations) && storeId !== undefined) return [];
  await layLock(database);
  return await database.write(LOCKED, async (lock) => {
    await run(lock, lockMigrations, { at: now() });
    const done = await applied(database);
    const missing = isUpToDate(done, migrations) ? [] : migrations.slice(done.length);
    for (const migration of missing) await apply(database, migration);
    await database.write(LOCKED, (tx) => run(tx, openStore, { id: randomUUID() }));
    return missing.map((migration) => migration.name);
  });
}

/** Whether a server may start on it without a migration. Throws a Refusal when it was migrated by other texts than these. */
export async function isMigrated(database: Database, migrations = readMigrations()): Promise<boolean> {
  return isUpToDate(await applied(database), migrations);
}

/** Whether the database may be touched at all, asked before anything is written. */
export async function stateOf(database: Database): Promise<StoreState> {
  const [state] = await database.read((tx) => run(tx, storeState, {}), COLD);
  if (state === undefined) throw new Error('The state of the store came back empty.');
  const isEmpty = state.nodes === 0;
  return {
    storeId: state.id ?? undefined, revision: state.seq ?? 0, isEmpty,
    isOurs: isEmpty || state.id !== null || state.isBegun, restoringSince: state.restoringSince ?? undefined,
  };
}

/** The migrations in `folder`, `V0001__name.cypher` and on, oldest first. */
export function readMigrations(folder = FOLDER): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => /^V(?!0000)\d{4}__[a-z-]+\.cypher$/.test(file)).toSorted();
  return files.map((file, at) => {
    const name = file.replace(/\.cypher$/, '');
    if (!name.startsWith(`V${String(at + 1).padStart(4, '0')}__`)) throw new Error(`${file} is out of order among the migrations.`);
    const path = join(folder, file);
    const statements = statementsIn(path);
    const checksum = createHash('sha256').update(textOf(path)).digest('hex');
    return { version: at + 1, name, checksum, changes: whatChanges(file, statements), statements };
  });
}

// A checkout on Windows may hold the same text with other line ends.
function textOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

function statementsIn(path: string): readonly string[] {
  const code = textOf(path).split('\n').filter((line) => !line.trimStart().startsWith('//')).join('\n');
  return code.split(/;\s*(?:\n|$)/).map((part) => part.trim()).filter((part) => part !== '');
}

function whatChanges(file: string, statements: readonly string[]): 'schema' | 'data' {
  const isSchema = statements.map((text) => /^(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b/i.test(text));
  if (new Set(isSchema).size > 1) throw new Error(`${file} changes both schema and data: make two migrations of it.`);
  return isSchema[0] === true ? 'schema' : 'data';
}

type Applied = Awaited<ReturnType<typeof applied>>[number];

function applied(database: Database) {
  return database.read((tx) => run(tx, appliedMigrations, {}), COLD);
}

// True when nothing is missing; throws when the database and this checkout tell different histories.
function isUpToDate(done: readonly Applied[], migrations: readonly Migration[]): boolean {
  done.forEach((seen, at) => {
    const known = migrations[at];
    if (known === undefined) {
      throw new Refusal(`This database was migrated by a newer version of Answerable (${seen.name}). Start that version, or use another database.`);
    }
    if (known.checksum !== seen.checksum) {
      throw new Refusal(`The migration ${seen.name} was changed after this database had used it. Put its text back, and add a new migration for what is new.`);
    }
  });
  return done.length === migrations.length;
}

// A text that changes data is recorded in the very transaction that runs it: cut off between the two, it would run twice.
// It holds the counter of changes from its first statement on: a server that answers meanwhile takes no state of it for settled.
// Before the first store there is no counter, and nobody holds an answer.
// A change of the schema may run again (`IF NOT EXISTS`), and Neo4j takes it only in a transaction without data.
async function apply(database: Database, migration: Migration): Promise<void> {
  if (migration.changes === 'schema') await changeSchema(database, migration.statements);
  await database.write(LOCKED, async (tx) => {
    if (migration.changes === 'data') {
      await run(tx, holdCounter, {});
      await runStatements(tx, migration.statements);
    }
    await run(tx, recordMigration, { ...recordOf(migration), at: now() });
  });
}

function recordOf({ version, name, checksum }: Migration) {
  return { version, name, checksum };
}

// Two servers may lay it together: `IF NOT EXISTS` can lose that race, and the other one's is as good.
async function layLock(database: Database): Promise<void> {
  try {
    await changeSchema(database, statementsIn(LOCK_FILE));
  } catch (error) {
    if (!(error instanceof DatabaseFault && error.code.endsWith('AlreadyExists'))) throw error;
  }
}

async function changeSchema(database: Database, texts: readonly string[]): Promise<void> {
  await database.write(LOCKED, (tx) => runStatements(tx, texts));
}

/** Runs the statements of a migration in one transaction. */
export async function runStatements(tx: Tx, texts: readonly string[]): Promise<void> {
  for (const text of texts) await runnerOf(tx)(text, {});
}

function now(): string {
  return new Date().toISOString();
}
