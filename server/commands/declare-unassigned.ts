// Says of items that nobody answers for them from a day on, and why. All rows or none.
import { declareUnassignedInput } from '#schema/inputs/ownership.ts';
import type { Outcome } from '#schema/problem.ts';
import { declareUnassignedProblems } from '#schema/rules/ownership.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { endGaps, standingItems } from '../neo4j/owner-gaps.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Throws Conflict when an item changed since it was read. */
export async function declareUnassigned(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'declareUnassigned',
    shape: declareUnassignedInput,
    about: ({ item: id, version }) => ({ edits: [{ id, version }] }),
    besides: (_, rows) => standingItems(tx, rows.map(({ item }) => item)),
    problems: declareUnassignedProblems,
    write: async (rows) => {
      await endGaps(tx, by, rows);
      return await begin(tx, by, rows.map(({ item, reason, from }) => ({
        prefix: 'gap', labels: ['Absence'], values: { slot: 'owner', reason }, ends: { OF: item }, from, predicate: 'NO_OWNER', what: 'nobody answering for it',
      })));
    },
  });
}
