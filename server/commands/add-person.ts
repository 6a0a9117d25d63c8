// Records people in public roles: a name and who may see it. All rows or none.
import { addPersonInput } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import { addParty } from '../neo4j/party-edits.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addPerson(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addParty({ tx, input, by }, {
    command: 'addPerson', shape: addPersonInput, label: 'Person', prefix: 'p', valuesOf: ({ honorific = null, visibility }) => ({ honorific, visibility }),
    foundBy: ({ name, honorific }) => (honorific === null || honorific === undefined ? [] : [`${honorific} ${name}`]),
  });
}
