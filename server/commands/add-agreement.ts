// Records what binds parties to each other. All rows or none.
import { addAgreementInput } from '#schema/inputs/governance.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addAgreement(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addAgreement', shape: addAgreementInput,
    prefix: 'agr',
    partOf: (row) => ({ label: 'Agreement', row, place: undefined }),
    valuesOf: ({ kind, amounts }) => ({ kind, amounts, aliases: [], note: null }),
    tiesOf: () => [],
  });
}
