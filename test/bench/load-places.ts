// Many places into an empty database, by the texts of the importer, a few thousand rows at a time.
import { writeLines } from '#cypher/importing/write-lines.ts';
import { writeLinks } from '#cypher/importing/write-links.ts';
import { writeRecords } from '#cypher/importing/write-records.ts';
import { stampedRows } from '../../server/importing/stamped-rows.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { recordChange } from '../../server/neo4j/record-change.ts';
import { run } from '../../server/neo4j/run.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { manyPlaces } from './many-places.ts';

const AT_ONCE = 4_000;
const LIMIT = { timeoutMs: 60_000 } as const;
const STAMP = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'bench' } as const;

export async function loadPlaces(database: Database, places: number): Promise<void> {
  const { records, links, lines } = manyPlaces(places);
  await inPieces(database, stampedRows(records, STAMP), (tx, rows) => run(tx, writeRecords, { rows }));
  await inPieces(database, links, (tx, rows) => run(tx, writeLinks, { rows }));
  await inPieces(database, lines.map((line) => ({ ...line, version: 1 })), (tx, rows) => run(tx, writeLines, { rows }));
  await database.write(LIMIT, (tx) => recordChange(tx, { command: 'loadFacts', rows: [{ papers: [], records: records.length }], by: { viewer: { id: 'bench' } } }));
}

async function inPieces<T>(database: Database, rows: readonly T[], write: (tx: Tx, rows: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) await database.write(LIMIT, (tx) => write(tx, rows.slice(from, from + AT_ONCE)));
}
