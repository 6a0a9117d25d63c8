// Records what bodies decided, or are asked to, at which meeting and about what. All rows or none.
import { addDecisionInput } from '#schema/inputs/governance.ts';
import type { Outcome } from '#schema/problem.ts';
import { addDecisionProblems } from '#schema/rules/governance.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addDecision(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'addDecision',
    shape: addDecisionInput,
    about: ({ body, meeting, concerns }) => ({ names: [body, meeting, ...concerns] }),
    besides: nothingElse,
    problems: addDecisionProblems,
    write: (rows) => begin(tx, by, rows.map(({ body, title, kind, status, decidedOn: from, meeting, concerns }) => ({
      prefix: 'dec', labels: ['Decision'], values: { title, kind, searchText: searchTextOf([title]) }, ends: { DECIDED_BY: body, DECIDED_AT: meeting },
      ties: concerns.map((to) => ({ type: 'CONCERNS', to })), status, from, predicate: kind, what: 'the decision',
    }))),
  });
}
