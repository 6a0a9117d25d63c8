// Gives bodies another name from a day on; each stays the same body. All rows or none.
import { renameBodyInput } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import { renaming } from '../neo4j/party-edits.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one changed since it was read. */
export async function renameBody(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await renaming({ tx, input, by }, {
    command: 'renameBody', shape: renameBodyInput, label: 'Body', field: 'body', renamingOf: ({ body, ...row }) => ({ party: body, ...row }),
  });
}
