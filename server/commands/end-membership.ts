// Ends seats on a day: the body goes on, and whoever follows starts on that day. All rows or none.
import { endMembershipInput } from '#schema/inputs/memberships.ts';
import type { Outcome } from '#schema/problem.ts';
import { endMembershipProblems } from '#schema/rules/memberships.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { end } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function endMembership(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'endMembership',
    shape: endMembershipInput,
    about: ({ membership: id, version }) => ({ edits: [{ id, version }] }),
    besides: nothingElse,
    problems: endMembershipProblems,
    write: async (rows) => {
      await end(tx, by, rows.map(({ membership: id, endsOn, why }) => ({ id, endsOn, values: { endReason: why }, predicate: 'ENDS', what: 'the end' })));
      return [];
    },
  });
}
