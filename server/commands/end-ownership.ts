// Ends that somebody answers for items, or bears another letter, on a day. All rows or none.
import { endOwnershipInput } from '#schema/inputs/ownership.ts';
import type { Outcome } from '#schema/problem.ts';
import { endOwnershipProblems } from '#schema/rules/ownership.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { end } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function endOwnership(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'endOwnership',
    shape: endOwnershipInput,
    about: ({ assignment: id, version }) => ({ edits: [{ id, version }] }),
    besides: nothingElse,
    problems: endOwnershipProblems,
    write: async (rows) => {
      await end(tx, by, rows.map(({ assignment: id, endsOn }) => ({ id, endsOn, predicate: 'ENDS', what: 'the end' })));
      return [];
    },
  });
}
