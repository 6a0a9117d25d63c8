// Ends a post on a day, with what takes its place; what goes on running is told, never closed silently. All rows or none.
import { closePostInput } from '#schema/inputs/close-party.ts';
import type { Outcome } from '#schema/problem.ts';
import { closing } from '../neo4j/closing.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one changed since it was read. */
export async function closePost(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await closing({ tx, input, by }, {
    command: 'closePost', label: 'Post', shape: closePostInput, field: 'post', closingOf: ({ post, ...row }) => ({ party: post, ...row }),
  });
}
