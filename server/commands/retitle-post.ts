// Gives posts another title from a day on; each stays the same post. All rows or none.
import { retitlePostInput } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import { renaming } from '../neo4j/party-edits.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one changed since it was read. */
export async function retitlePost(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await renaming({ tx, input, by }, {
    command: 'retitlePost', shape: retitlePostInput, label: 'Post', field: 'post', renamingOf: ({ post, ...row }) => ({ party: post, ...row }),
  });
}
