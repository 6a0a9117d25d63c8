// One id for one record, and every end that is named exists.
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { problem, type Problem } from '#schema/problem.ts';

interface Named {
  readonly table: string;
  readonly id: string;
  /** Every record this one points to. */
  readonly ends: readonly string[];
}

/** Ids that stand twice, and ends that are no record. */
export function identityProblems(facts: Facts): readonly Problem[] {
  const records = recordsOf(facts);
  const known = new Set(records.map(({ id }) => id));
  return [
    ...duplicates(records).map(({ table, id }) => problem('DUPLICATE_ID', [table, id], { id })),
    ...records.flatMap(({ table, id, ends }) => ends.filter((end) => !known.has(end))
      .map((end) => problem('DANGLING_END', [table, id], { id, end }))),
  ];
}

function recordsOf({ documents, passages, claims, things, lines }: Facts): readonly Named[] {
  return [
    ...documents.map(({ id, covers, claims: cited }) => ({ table: 'document', id, ends: [...covers, ...cited] })),
    ...passages.map(({ id, document }) => ({ table: 'passages', id, ends: [document] })),
    ...claims.map(({ id, links }) => ({ table: 'claims', id, ends: links.map(({ to }) => to) })),
    ...things.map(({ table, id, links, claims: cited }) => ({ table, id, ends: [...links.flatMap(({ from, to }) => [from, to]), ...cited] })),
    ...lines.map(({ table, id, from, to, claims: cited }) => ({ table, id, ends: [from, to, ...cited] })),
  ];
}

function duplicates(records: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => {
    const isSeen = seen.has(id);
    seen.add(id);
    return isSeen;
  });
}
