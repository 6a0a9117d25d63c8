// A backup back into an empty database: all of it, or nothing.
import { join } from 'node:path';
import { abandonRestore } from '#cypher/backup/abandon-restore.ts';
import { beginRestore } from '#cypher/backup/begin-restore.ts';
import { endRestore } from '#cypher/backup/end-restore.ts';
import { holdCounter } from '#cypher/backup/hold-counter.ts';
import { restoreLinks } from '#cypher/backup/restore-links.ts';
import { restoreNodes } from '#cypher/backup/restore-nodes.ts';
import { storeCounts } from '#cypher/backup/store-counts.ts';
import { undoRestore } from '#cypher/backup/undo-restore.ts';
import { storeState } from '#cypher/history/store-state.ts';
import type { z } from 'zod';
import { Refusal } from '../../config.ts';
import type { Database } from '../database.ts';
import { DatabaseFault } from '../faults.ts';
import { runStatements, stateOf, type Migration } from '../migrate.ts';
import { putAwayAfter } from '../put-away.ts';
import { replanned } from '../replanning.ts';
import { run } from '../run.ts';
import type { Tx } from '../tx.ts';
import { KINDS, kindOf, kindsHeld, linkLine, LINKS_FILE, nodeLine, type Kind } from './backup-format.ts';
import { piecesOf, type CheckedBackup } from './checked-backup.ts';
import { unmarkedValues } from './typed-values.ts';

export interface Restoring {
  /** What this version knows; those that change data and that the backup has not seen run on what was restored. */
  readonly migrations: readonly Migration[];
  /** Whether what a restore that was cut off has left is taken away first. */
  readonly startOver: boolean;
  readonly signal?: AbortSignal | undefined;
}

const WRITE = { timeoutMs: 600_000 } as const;
const UNDONE_AT_ONCE = 2_000;

/** How many nodes and links were written. Throws a Refusal, and leaves nothing, when the database is not empty or a row cannot be written. */
export async function restoreBackup(database: Database, backup: CheckedBackup, restoring: Restoring) {
  if (restoring.startOver) await takeAway(database);
  await database.write(WRITE, begin);
  try {
    const nodes = await writeAllNodes(database, backup, restoring);
    const links = await writeFile(database, backup, { name: LINKS_FILE, restoring, write: writeLinks });
    await database.write(WRITE, async (tx) => {
      await migrateOn(tx, backup, restoring.migrations);
      await run(tx, endRestore, { values: backup.manifest.store });
    });
    await replanned(database);
    return { nodes, links, revision: backup.manifest.store.seq };
  } catch (error) {
    return await putAwayAfter(sayable(error), [() => takeAway(database)]);
  }
}

function sayable(error: unknown): unknown {
  if (!(error instanceof DatabaseFault) || error.kind !== 'OTHER') return error;
  return new Refusal(`The database refuses what the backup holds (${error.code}), so nothing of it was kept.`);
}

// Under the lock of the counter: of two restores that begin together the second finds the first.
async function begin(tx: Tx): Promise<void> {
  const [held] = await run(tx, holdCounter, {});
  const [counts] = await run(tx, storeCounts, {});
  const [state] = await run(tx, storeState, {});
  if (held === undefined || counts === undefined || state === undefined) throw new Refusal('The database was never migrated, so nothing can be restored into it.');
  const { nodes, links, stores, migrations } = counts;
  if (state.restoringSince !== null) throw new Refusal(cutOff(state.restoringSince));
  if (held.seq > 0 || links > 0 || nodes > stores + migrations) {
    throw new Refusal('The database is not empty, and a backup is restored only into an empty one, so nothing was written. '
      + 'Set ANSWERABLE_DATA to a folder that does not exist yet, or NEO4J_URI and NEO4J_DATABASE to an empty database.');
  }
  await run(tx, beginRestore, { at: new Date().toISOString() });
}

/** What to do about a database that holds half a backup. */
export function cutOff(since: string): string {
  return `A restore into this database was begun at ${since} and is not done. If it was cut off, run \`npm run restore -- FOLDER --start-over\`: `
    + 'it takes away what is there of it and begins again.';
}

async function takeAway(database: Database): Promise<void> {
  if ((await stateOf(database)).restoringSince === undefined) return;
  const undone = (): Promise<readonly { readonly written: number }[]> => database.write(WRITE, (tx) => run(tx, undoRestore, { count: UNDONE_AT_ONCE }));
  while ((await undone())[0]?.written !== 0);
  await database.write(WRITE, (tx) => run(tx, abandonRestore, {}));
}

async function writeAllNodes(database: Database, backup: CheckedBackup, restoring: Restoring): Promise<number> {
  let sum = 0;
  for (const kind of kindsHeld(backup.manifest)) {
    sum += await writeFile(database, backup, { name: KINDS[kind].file, restoring, write: writeNodesOf(kind) });
  }
  return sum;
}

interface FileToWrite {
  readonly name: string;
  readonly restoring: Restoring;
  /** Writes lines and answers how many there are now. */
  readonly write: (tx: Tx, lines: readonly string[]) => Promise<number>;
}

async function writeFile(database: Database, { folder, manifest, sums }: CheckedBackup, { name, restoring, write }: FileToWrite): Promise<number> {
  const pieces = piecesOf(join(folder, name), sums.get(name) ?? '');
  const sum = await twoAtOnce(pieces, async (lines) => {
    restoring.signal?.throwIfAborted();
    const written = await database.write(WRITE, (tx) => write(tx, lines));
    if (written !== lines.length) throw new Refusal(`Of ${String(lines.length)} links in ${name} ${String(written)} have both their ends in the backup, so nothing of it was kept.`);
    return written;
  });
  if (sum !== manifest.rows[name]) throw new Refusal(`The file ${name} has ${String(sum)} rows, and the manifest says ${String(manifest.rows[name])}, so nothing of it was kept.`);
  return sum;
}

// While the database writes one piece, the next is read and sent. Answers the sum; when it throws, nothing is being written any more.
async function twoAtOnce<T>(pieces: AsyncIterable<T>, write: (piece: T) => Promise<number>): Promise<number> {
  let [sum, before, latest] = [0, Promise.resolve(0), Promise.resolve(0)];
  try {
    for await (const piece of pieces) {
      sum += await before;
      [before, latest] = [latest, write(piece)];
      // It is awaited in its turn, which may come after it has failed.
      latest.catch(() => undefined);
    }
    return sum + await before + await latest;
  } finally {
    await Promise.allSettled([before, latest]);
  }
}

function writeNodesOf(kind: Kind): FileToWrite['write'] {
  return async (tx, lines) => {
    const rows = lines.map((line) => {
      const { labels, values } = rowIn(line, nodeLine);
      if (kindOf(labels) !== kind) throw new Refusal(`A node in ${KINDS[kind].file} is no ${kind}, so nothing of the backup was kept.`);
      return { labels, ...unmarkedValues(values, `a node in ${KINDS[kind].file}`) };
    });
    return (await run(tx, restoreNodes, { rows }))[0]?.written ?? 0;
  };
}

async function writeLinks(tx: Tx, lines: readonly string[]): Promise<number> {
  const rows = lines.map((line) => {
    const { from: [fromKind, from], type, to: [toKind, to], values } = rowIn(line, linkLine);
    return { from: { [fromKind]: from }, type, to: { [toKind]: to }, ...unmarkedValues(values, `a link ${type} of ${from}`) };
  });
  return (await run(tx, restoreLinks, { rows }))[0]?.written ?? 0;
}

function rowIn<T>(line: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(line));
  } catch {
    throw new Refusal(`A row of the backup is none that this version writes, so nothing of it was kept: ${line.slice(0, 100)}`);
  }
}

// Those that change the schema ran before, on the empty database.
async function migrateOn(tx: Tx, { manifest }: CheckedBackup, migrations: readonly Migration[]): Promise<void> {
  for (const { changes, statements } of migrations.slice(manifest.migrations.length)) {
    if (changes === 'data') await runStatements(tx, statements);
  }
}
