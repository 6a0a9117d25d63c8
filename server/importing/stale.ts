// What stands in the database from an earlier load of the same papers, and no longer stands in their files.
import type { z } from 'zod';
import { staleLines } from '#cypher/importing/stale-lines.ts';
import { staleRecords } from '#cypher/importing/stale-records.ts';
import type { storedLines } from '#cypher/importing/stored-lines.ts';
import type { storedRecords } from '#cypher/importing/stored-records.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import type { LoadRows } from './record-rows.ts';

export interface Stored {
  readonly records: readonly z.infer<typeof storedRecords.row>[];
  readonly lines: readonly z.infer<typeof storedLines.row>[];
}

export interface Stale {
  readonly records: readonly z.infer<typeof staleRecords.row>[];
  readonly lines: readonly z.infer<typeof staleLines.row>[];
}

interface Load {
  readonly rows: LoadRows;
  readonly papers: readonly string[];
}

/** Loaded records and lines that rest on `papers` alone and that the rows no longer hold. A paper itself never goes. */
export async function staleIn(tx: Tx, stored: Stored, { rows, papers }: Load): Promise<Stale> {
  const named = new Set([...rows.records, ...rows.lines].map(({ id }) => id));
  const ids = stored.records.filter(({ id, hash }) => hash !== null && !named.has(id)).map(({ id }) => id);
  const lines = stored.lines.filter(({ id }) => !named.has(id)).map(({ id, start }) => ({ id, start }));
  return {
    records: ids.length === 0 ? [] : await run(tx, staleRecords, { ids, papers }),
    lines: lines.length === 0 ? [] : await run(tx, staleLines, { rows: lines, papers }),
  };
}
