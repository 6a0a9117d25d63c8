// Records what editions of plans, or areas of them, aim at. All rows or none.
import { addObjectiveInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart, contained } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addObjective(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addObjective', shape: addObjectiveInput,
    prefix: 'obj',
    partOf: (row) => ({ label: 'Objective', row, place: { field: 'within', what: 'edition or area of a plan', id: row.within, labels: ['PlanEdition', 'PriorityArea'] } }),
    valuesOf: ({ heading = null }) => ({ heading, note: null }),
    tiesOf: ({ within, heading = null }, { order }) => [contained(within, { order, section: heading })],
    foundBy: ({ heading }) => [heading],
  });
}
