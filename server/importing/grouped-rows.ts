// How rows are put to the database: those of one label or type together, and claims stamped with who recorded them, and when.
import type { RecordRow } from '#cypher/importing/record-row.ts';

/** Rows of the same key together, in order of first appearance; each group keeps the order of the rows. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    const group = byKey.get(keyOf(row));
    if (group === undefined) byKey.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...byKey.values()];
}

interface Stamp {
  /** An instant, as ISO text. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The records by label, the claims among them stamped. */
export function stampedByLabel(records: readonly RecordRow[], stamp: Stamp): readonly (readonly RecordRow[])[] {
  const stamped = records.map((row) => (row.labels[0] === 'Claim' ? { ...row, values: { ...row.values, ...stamp } } : row));
  return grouped(stamped, ({ labels }) => labels.join(' '));
}

/** Lines or links by type. */
export function byType<T extends { readonly type: string }>(rows: readonly T[]): readonly (readonly T[])[] {
  return grouped(rows, ({ type }) => type);
}
