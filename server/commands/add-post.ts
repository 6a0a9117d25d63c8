// Records posts that there are, or that are to be. All rows or none.
import { addPostInput } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import { addParty } from '../neo4j/party-edits.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addPost(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addParty({ tx, input, by }, {
    command: 'addPost', shape: addPostInput, label: 'Post', prefix: 'post', valuesOf: ({ seats = null }) => ({ seats }),
    tie: ({ in: other }) => (typeof other === 'string' ? { type: 'POST_IN', other, field: 'in' } : undefined),
  });
}
