// Takes deliverables back from a day on; whoever answers for one does so no longer. All rows or none.
import { withdrawDeliverableInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { withdrawDeliverableProblems } from '#schema/rules/deliverables.ts';
import { dutiesOutlasting, endDeliverables } from '../neo4j/deliverable-parts.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { standingItems } from '../neo4j/owner-gaps.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one changed since it was read. */
export async function withdrawDeliverable(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'withdrawDeliverable',
    shape: withdrawDeliverableInput,
    about: ({ deliverable: id, version }) => ({ edits: [{ id, version }] }),
    besides: (_, rows) => standingItems(tx, rows.map(({ deliverable }) => deliverable)),
    problems: withdrawDeliverableProblems,
    touches: (rows, known) => rows.flatMap(({ deliverable: item, endsOn }) => dutiesOutlasting({ item, endsOn }, known).map(({ id }) => id)),
    write: async (rows, _, known) => {
      await endDeliverables({ tx, by }, rows.map(({ deliverable: item, endsOn }) => ({ item, endsOn })), known);
      return [];
    },
  });
}
