// Records what is done about risks. All rows or none.
import { addMitigationInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addMitigation(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addMitigation', shape: addMitigationInput,
    prefix: 'mit',
    partOf: (row) => ({ label: 'Mitigation', row, place: { field: 'risk', what: 'risk', id: row.risk, labels: ['Risk'] } }),
    valuesOf: () => ({}),
    tiesOf: ({ risk }) => [{ type: 'MITIGATES', to: risk }],
  });
}
