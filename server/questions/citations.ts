// What stored things rest on: the citations behind their claim ids. Serves the register's `evidence` fields.
import { citations as query } from '#cypher/evidence/citations.ts';
import type { StoredCitation } from '#schema/rules/citing.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Each claim that cites a passage, or a paper as a whole, by id; ids of nothing are passed over. */
export async function citations(tx: Tx, ids: readonly string[]): Promise<readonly StoredCitation[]> {
  const rows = await run(tx, query, { ids: [...ids] });
  return rows.map((row) => row.citation);
}
