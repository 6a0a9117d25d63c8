// Rates risks, or rates them otherwise. All rows or none.
import { rateRiskInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { rateRiskProblems } from '#schema/rules/risks.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { change } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function rateRisk(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'rateRisk',
    shape: rateRiskInput,
    about: ({ risk: id, version }) => ({ edits: [{ id, version }] }),
    besides: nothingElse,
    problems: rateRiskProblems,
    write: async (rows) => {
      await change(tx, by, rows.map(({ risk: id, rating }) => ({ id, values: { rating }, predicate: 'RATED', what: 'the rating' })));
      return [];
    },
  });
}
