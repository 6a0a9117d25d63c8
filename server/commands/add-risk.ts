// Records what threatens editions of plans. All rows or none.
import { addRiskInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addRisk(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addRisk', shape: addRiskInput,
    prefix: 'risk',
    partOf: (row) => ({ label: 'Risk', row, place: { field: 'edition', what: 'edition of a plan', id: row.edition, labels: ['PlanEdition'] } }),
    valuesOf: ({ rating = null }) => ({ rating, note: null }),
    tiesOf: ({ edition }) => [{ type: 'THREATENS', to: edition }],
  });
}
