// Records what is passed on, by whom, to whom and under which agreement or law. All rows or none.
import { addDelegationInput } from '#schema/inputs/governance.ts';
import type { Outcome } from '#schema/problem.ts';
import { addDelegationProblems } from '#schema/rules/governance.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addDelegation(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'addDelegation',
    shape: addDelegationInput,
    about: (row) => ({ names: [row.function, row.giver, row.taker, row.under] }),
    besides: nothingElse,
    problems: addDelegationProblems,
    write: (rows) => begin(tx, by, rows.map(({ function: passed, giver, taker, under, limit = null, status, from, until }) => ({
      prefix: 'del', labels: ['Delegation'], values: { limit }, ends: { OF: passed, FROM: giver, TO: taker, UNDER: under }, status, from, until,
      predicate: 'DELEGATED', what: 'the delegation',
    }))),
  });
}
