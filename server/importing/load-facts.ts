// Loads a whole set of facts: judged together, written together, in one transaction, and only where something differs.
import { dropLines } from '#cypher/importing/drop-lines.ts';
import { dropLinks } from '#cypher/importing/drop-links.ts';
import { dropRecords } from '#cypher/importing/drop-records.ts';
import { lockPapers } from '#cypher/importing/lock-papers.ts';
import { storedLines } from '#cypher/importing/stored-lines.ts';
import { storedRecords } from '#cypher/importing/stored-records.ts';
import { writeLines } from '#cypher/importing/write-lines.ts';
import { writeLinks } from '#cypher/importing/write-links.ts';
import { writeRecords } from '#cypher/importing/write-records.ts';
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { accepted, problem, refused, type Outcome, type Problem } from '#schema/problem.ts';
import { seedProblems } from '#schema/rules/seed-integrity.ts';
import { recordChange, type Authorship, type Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import { loadRows, type LoadRows } from './record-rows.ts';
import { staleIn, type Stale, type Stored } from './stale.ts';
import { stampedRows } from './stamped-rows.ts';

export interface Loaded {
  /** Records and dated relationships written, and both taken away; all 0 when the database said all of it already. */
  readonly records: number;
  /** Lines between parties, and what is stored as they are: alignments, signatures, rivals. */
  readonly lines: number;
  readonly dropped: number;
  /** Undefined when nothing was written. */
  readonly change: Change | undefined;
}

/**
 * Writes what is new or different, and takes away what the same papers' files no longer name; other papers' facts stay.
 * Refused with every problem at once, nothing written: also where an officer's edit would be lost.
 */
export async function loadFacts(tx: Tx, facts: Facts, by: Authorship): Promise<Outcome<Loaded>> {
  const problems = seedProblems(facts);
  if (problems.length > 0) return refused(problems);
  const papers = facts.documents.map(({ id }) => id).toSorted();
  await run(tx, lockPapers, { ids: papers });
  const stored = await storedIn(tx);
  const whole = loadRows(facts);
  const rows = differing(stored, whole);
  const stale = await staleIn(tx, stored, { rows: whole, papers });
  const lost = [...editedSince(stored, [...rows.records, ...stale.records, ...rows.lines, ...stale.lines]), ...heldSince(stale)];
  if (lost.length > 0) return refused(lost);
  const counts = { records: rows.records.length, lines: rows.lines.length, dropped: stale.records.length + stale.lines.length };
  if (counts.records + counts.lines + counts.dropped === 0) return accepted({ ...counts, change: undefined });
  await drop(tx, { lines: stale.lines, records: stale.records.map(({ id }) => id) });
  await write(tx, rows, by);
  const change = await recordChange(tx, { command: 'loadFacts', rows: [{ papers, ...counts }], by });
  return accepted({ ...counts, change });
}

// Before the first load nothing bears a hash, lines neither.
async function storedIn(tx: Tx): Promise<Stored> {
  const records = await run(tx, storedRecords, {});
  return { records, lines: records.some(({ hash }) => hash !== null) ? await run(tx, storedLines, {}) : [] };
}

interface Differing extends LoadRows {
  /** Records that an earlier load wrote with their links, which are replaced. */
  readonly relinked: readonly string[];
  /** The stored line a changed one replaces, by id. */
  readonly replaced: ReadonlyMap<string, { readonly start: string; readonly version: number }>;
}

function differing(stored: Stored, { records, links, lines }: LoadRows): Differing {
  const known = new Map(stored.records.map(({ id, hash }) => [id, hash]));
  const drawn = new Map(stored.lines.map((line) => [line.id, line]));
  const changed = records.filter(({ id, hash }) => known.get(id) !== hash);
  const ids = new Set(changed.map(({ id }) => id));
  return {
    records: changed,
    relinked: changed.map(({ id }) => id).filter((id) => typeof known.get(id) === 'string'),
    links: links.filter(({ record }) => ids.has(record)),
    lines: lines.filter(({ id, hash }) => drawn.get(id)?.hash !== hash),
    replaced: drawn,
  };
}

// A command that changes what a load wrote marks the record or the line; while the files say what they said, the edit stands.
function editedSince(stored: Stored, records: readonly { readonly id: string }[]): readonly Problem[] {
  const edited = new Set([...stored.records, ...stored.lines].filter(({ isEdited }) => isEdited).map(({ id }) => id));
  return records.filter(({ id }) => edited.has(id)).map(({ id }) => problem('EDITED_SINCE', [id], { id }));
}

function heldSince({ records }: Stale): readonly Problem[] {
  return records.flatMap(({ id, heldBy }) => (heldBy === null ? [] : [problem('HELD_SINCE', [id], { id, heldBy })]));
}

// A statement costs its planning even where it has nothing to do, and a cold database plans for long.
async function drop(tx: Tx, { lines = [], records = [], linksOf = [] }: Partial<Dropped>): Promise<void> {
  if (lines.length > 0) await run(tx, dropLines, { rows: lines });
  if (records.length > 0) await run(tx, dropRecords, { ids: records });
  if (linksOf.length > 0) await run(tx, dropLinks, { ids: linksOf });
}

interface Dropped {
  readonly lines: readonly { readonly id: string; readonly start: string }[];
  /** Ids. */
  readonly records: readonly string[];
  /** Ids of records that stay. */
  readonly linksOf: readonly string[];
}

async function write(tx: Tx, { records, relinked, links, lines, replaced }: Differing, by: Authorship): Promise<void> {
  const stamp = { recordedAt: new Date().toISOString(), recordedBy: by.viewer.id };
  const old = lines.flatMap(({ id }) => {
    const stored = replaced.get(id);
    return stored === undefined ? [] : [{ id, start: stored.start }];
  });
  const versioned = lines.map((line) => ({ ...line, version: (replaced.get(line.id)?.version ?? 0) + 1 }));
  await run(tx, writeRecords, { rows: stampedRows(records, stamp) });
  await drop(tx, { lines: old, linksOf: relinked });
  await run(tx, writeLinks, { rows: links });
  await run(tx, writeLines, { rows: versioned });
}
