// How records are put to the database: the claims among them stamped with who recorded them, and when.
import type { RecordRow } from '#cypher/importing/record-row.ts';

interface Stamp {
  /** An instant, as ISO text. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The records in their order, the claims among them stamped. */
export function stampedRows(records: readonly RecordRow[], stamp: Stamp): readonly RecordRow[] {
  return records.map((row) => (row.labels[0] === 'Claim' ? { ...row, values: { ...row.values, ...stamp } } : row));
}
