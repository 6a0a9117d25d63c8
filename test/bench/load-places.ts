// Many places into an empty database, by the texts of the importer, a few thousand rows at a time.
import { writeLines } from '#cypher/importing/write-lines.ts';
import { writeLinks } from '#cypher/importing/write-links.ts';
import { writeRecords } from '#cypher/importing/write-records.ts';
import type { LoadRows } from '../../server/importing/record-rows.ts';
import { stampedRows } from '../../server/importing/stamped-rows.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { recordChange } from '../../server/neo4j/record-change.ts';
import { replanned } from '../../server/neo4j/replanning.ts';
import { run } from '../../server/neo4j/run.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { manyPlaces } from './many-places.ts';

const AT_ONCE = 4_000;
const LIMIT = { timeoutMs: 60_000 } as const;
const STAMP = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'bench' } as const;

type Write = (work: (tx: Tx) => Promise<unknown>) => Promise<unknown>;

export async function loadPlaces(database: Database, places: number): Promise<void> {
  const rows = manyPlaces(places);
  await writePlaces(rows, (work) => database.write(LIMIT, work));
  await database.write(LIMIT, (tx) => recordChange(tx, { command: 'loadFacts', rows: [{ papers: [], records: rows.records.length }], by: { viewer: { id: 'bench' } } }));
  await replanned(database);
}

/** All of them, each piece by a `write` of its own. */
export async function writePlaces({ records, links, lines }: LoadRows, write: Write): Promise<void> {
  const inPieces = async <T>(rows: readonly T[], one: (tx: Tx, rows: readonly T[]) => Promise<unknown>): Promise<void> => {
    for (let from = 0; from < rows.length; from += AT_ONCE) await write((tx) => one(tx, rows.slice(from, from + AT_ONCE)));
  };
  await inPieces(stampedRows(records, STAMP), (tx, rows) => run(tx, writeRecords, { rows }));
  await inPieces(links, (tx, rows) => run(tx, writeLinks, { rows }));
  await inPieces(lines.map((line) => ({ ...line, version: 1 })), (tx, rows) => run(tx, writeLines, { rows }));
}
