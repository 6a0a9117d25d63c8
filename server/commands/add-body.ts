// Records bodies that there are, or that are to be. All rows or none.
import { addBodyInput } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import { addParty } from '../neo4j/party-edits.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addBody(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addParty({ tx, input, by }, {
    command: 'addBody', shape: addBodyInput, label: 'Body', prefix: 'b', valuesOf: ({ kind, authority, level }) => ({ kind, authority, level }),
    tie: ({ reportsTo: other }) => (typeof other === 'string' ? { type: 'REPORTS_TO', other, field: 'reportsTo' } : undefined),
  });
}
