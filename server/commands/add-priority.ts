// Records areas of editions of plans. All rows or none.
import { addPriorityInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart, contained } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addPriority(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addPriority', shape: addPriorityInput,
    prefix: 'pa',
    partOf: (row) => ({ label: 'PriorityArea', row, place: { field: 'edition', what: 'edition of a plan', id: row.edition, labels: ['PlanEdition'] } }),
    valuesOf: ({ number = null }) => ({ number, note: null }),
    tiesOf: ({ edition }, { order }) => [contained(edition, { order })],
    foundBy: ({ number = null }) => [number === null ? null : `priority area ${String(number)}`],
  });
}
