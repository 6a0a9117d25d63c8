// Records plans, each with its first edition. All rows or none.
import { addPlanInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart, beginning } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addPlan(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addPlan', shape: addPlanInput,
    prefix: 'plan',
    partOf: (row) => ({ label: 'Plan', row, place: undefined }),
    valuesOf: ({ kind }) => ({ kind, aliases: [], note: null }),
    tiesOf: () => [],
    // A plan has its page by an edition of it.
    andThen: (rows, ids) => begin(tx, by, rows.map((row, at) => ({
      ...beginning({ label: 'PlanEdition', row, place: undefined }, new Map()), prefix: 'e', ends: { EDITION_OF: ids[at] }, values: { title: row.title, label: row.edition ?? null },
    }))),
  });
}
