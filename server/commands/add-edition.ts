// Records editions of plans, and which earlier one each follows. All rows or none.
import { addEditionInput } from '#schema/inputs/plans.ts';
import { problem, type Outcome } from '#schema/problem.ts';
import { addPart } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addEdition(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addEdition', shape: addEditionInput,
    prefix: 'e',
    partOf: (row) => ({ label: 'PlanEdition', row, edition: row.edition, place: { field: 'plan', what: 'plan', id: row.plan, labels: ['Plan'] } }),
    names: ({ follows }) => [follows],
    problems: ({ follows }, { held }) => (follows === null || follows === undefined || held.get(follows)?.label === 'PlanEdition' ? [] : [problem('UNKNOWN_ID', ['follows'], { what: 'edition of a plan', id: follows })]),
    valuesOf: ({ edition }) => ({ label: edition }),
    tiesOf: ({ plan, follows }) => [
      { type: 'EDITION_OF', to: plan },
      ...(follows === null || follows === undefined ? [] : [{ type: 'CONTINUES', to: follows } as const]),
    ],
  });
}
