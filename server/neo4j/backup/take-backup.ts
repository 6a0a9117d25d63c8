// A backup of the whole store as it stood after one change, also while changes are made.
import { holdCounter } from '#cypher/backup/hold-counter.ts';
import { storeCounts } from '#cypher/backup/store-counts.ts';
import { storedPage, type StoredNode } from '#cypher/backup/stored-page.ts';
import { appliedMigrations } from '#cypher/history/applied-migrations.ts';
import { storeState } from '#cypher/history/store-state.ts';
import { Refusal } from '../../config.ts';
import type { Database } from '../database.ts';
import { putAwayAfter } from '../put-away.ts';
import { run } from '../run.ts';
import type { Tx } from '../tx.ts';
import { FORMAT, KINDS, kindOf, kindsIn, LINKS_FILE, manifestShape, type Kind, type Manifest } from './backup-format.ts';
import { newBackupFolder, type BackupFolder } from './folder-of-backup.ts';
import { markedValues, PLAIN_TYPES } from './typed-values.ts';

export interface Wanted {
  readonly folder: string;
  /** Whether the words of attached papers go with it. */
  readonly papers: Manifest['papers'];
  readonly signal?: AbortSignal | undefined;
}

export interface Taken {
  readonly nodes: number;
  readonly links: number;
  /** The number of the last change in it. */
  readonly revision: number;
  /** 2 where changes were made meanwhile: all was read again while they waited. */
  readonly passes: 1 | 2;
}

const READ = { timeoutMs: 60_000 } as const;
// The first transaction ends at once, the second holds the counter while all is read again.
const HELD = { dryRun: true, timeoutMs: 600_000 } as const;

/**
 * Reads everything without making anybody wait. Where a change was made meanwhile it reads again, holding the counter that
 * each change takes last, so that none is half in it. Throws a Refusal, and leaves no file, when it cannot.
 */
export async function takeBackup(database: Database, wanted: Wanted): Promise<Taken> {
  const target = await newBackupFolder(wanted.folder);
  try {
    const reading = { database, target, wanted };
    // Asked under the lock: a change that is just being applied would else be half read and yet be counted as seen.
    const begun = await database.write(HELD, stateHeld);
    const first = await pass(reading);
    return await database.write(HELD, async (tx) => {
      const passes = await stateHeld(tx) === begun ? 1 : 2;
      const rows = passes === 1 ? first : await pass(reading);
      const manifest = await manifestOf(database, rows, wanted.papers);
      // A lock that was lost meanwhile would have let a change in: then this transaction has ended, and answers nothing. Only read, for
      // a second write of the counter may wait for a change that waits for the first.
      await run(tx, storeState, {});
      await target.seal(manifest);
      const links = rows[LINKS_FILE] ?? 0;
      return { passes, revision: manifest.store.seq, links, nodes: sumOf(rows) - links };
    });
  } catch (error) {
    return await putAwayAfter(error, [() => target.remove()]);
  }
}

// Drafts raise no number of the record, and are in a backup all the same.
async function stateHeld(tx: Tx): Promise<string> {
  const [held] = await run(tx, holdCounter, {});
  if (held === undefined) throw new Refusal('The database has no store of Answerable, so there is nothing to back up.');
  return `${String(held.seq)} ${String(held.moves)}`;
}

interface Reading {
  readonly database: Database;
  readonly target: BackupFolder;
  readonly wanted: Wanted;
}

// The rows of each file.
async function pass(reading: Reading): Promise<Manifest['rows']> {
  const { target, wanted } = reading;
  const links = await target.begin(LINKS_FILE);
  const counts = [];
  for (const kind of kindsIn(wanted.papers)) {
    const nodes = await target.begin(KINDS[kind].file);
    for await (const page of pagesOf(kind, reading)) {
      await nodes.write(page.map(nodeLineOf));
      await links.write(page.flatMap((node) => linkLinesOf(kind, node, wanted.papers)));
    }
    await nodes.close();
    counts.push([KINDS[kind].file, nodes.rows()] as const);
  }
  await links.close();
  return Object.fromEntries([...counts, [LINKS_FILE, links.rows()]]);
}

async function* pagesOf(kind: Kind, { database, wanted }: Reading): AsyncGenerator<readonly StoredNode[]> {
  const limits = { records: 0, texts: 0, lines: 0, changes: 0, sets: 0, asked: 0, [KINDS[kind].limit]: KINDS[kind].page };
  for (let after: string | undefined = ''; after !== undefined;) {
    wanted.signal?.throwIfAborted();
    const params = { ...limits, after, plain: PLAIN_TYPES };
    const page: readonly StoredNode[] = await database.read((tx) => run(tx, storedPage, params), READ);
    if (page.length > 0) yield page;
    after = page.at(-1)?.id;
  }
}

function nodeLineOf(node: StoredNode) {
  return { labels: node.labels.toSorted(), values: markedValues(node, node.id) };
}

// Links have no order of their own and need no id: theirs is that of their lines.
function linkLinesOf(kind: Kind, { id, links }: StoredNode, papers: Manifest['papers']): readonly unknown[] {
  const lines = links.flatMap(({ type, to, toLabels, ...stored }) => {
    const toKind = kindOf(toLabels);
    if (toKind === undefined || to === null) throw new Refusal(`A link ${type} of ${id} leads to what a backup does not hold.`);
    if (papers === 'left out' && KINDS[toKind].isPaper) return [];
    const line = { from: [kind, id], type, to: [toKind, to], values: markedValues(stored, `a link ${type} of ${id}`) };
    return [{ line, order: JSON.stringify(line) }];
  });
  return lines.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ line }) => line);
}

// Counted under the lock: whatever stands in no file is missed by its number.
async function manifestOf(database: Database, rows: Manifest['rows'], papers: Manifest['papers']): Promise<Manifest> {
  const [counts] = await database.read((tx) => run(tx, storeCounts, {}), READ);
  const migrations = await database.read((tx) => run(tx, appliedMigrations, {}), READ);
  if (counts === undefined) throw new Refusal('The database has no store of Answerable, so there is nothing to back up.');
  const leftOut = papers === 'included' ? { nodes: 0, links: 0 } : { nodes: counts.papers, links: counts.paperLinks };
  const links = rows[LINKS_FILE] ?? 0;
  const missed = {
    nodes: counts.nodes - counts.stores - counts.migrations - leftOut.nodes - (sumOf(rows) - links),
    links: counts.links - leftOut.links - links,
  };
  if (missed.nodes !== 0 || missed.links !== 0) {
    throw new Refusal(`The backup would not be whole: ${String(missed.nodes)} nodes and ${String(missed.links)} links of the database are of no kind that it holds.`);
  }
  return manifestShape.parse({ format: FORMAT, store: sorted(counts.values), migrations, papers, rows });
}

function sorted(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sumOf(rows: Manifest['rows']): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}
