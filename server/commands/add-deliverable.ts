// Records deliverables under themes of plans, each with its number in the area. All rows or none.
import { addDeliverableInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart, contained } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { inArea, numbered } from '../neo4j/deliverable-parts.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addDeliverable(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addDeliverable', shape: addDeliverableInput,
    prefix: 'd',
    partOf: (row) => ({ label: 'Deliverable', row, place: { field: 'theme', what: 'theme of a plan', id: row.theme, labels: ['Theme'] } }),
    valuesOf: (row, next) => numbered(row, next),
    tiesOf: ({ theme, number }, next) => [contained(theme, { order: next.order, itemNumber: number ?? next.number })],
    foundBy: ({ number }, next) => [inArea(next.place?.area ?? null, number ?? next.number)],
  });
}
