// Records the terms of reference of bodies from a day on; those before end on it. All rows or none.
import { termsOfBodies } from '#cypher/structure/terms-of-bodies.ts';
import { addTermsInput } from '#schema/inputs/governance.ts';
import type { Outcome } from '#schema/problem.ts';
import { addTermsProblems, termsBefore } from '#schema/rules/governance.ts';
import { editThings } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin, end } from '../neo4j/write-edits.ts';

const GROUND = { predicate: 'GOVERNS', what: 'the terms of reference' } as const;

/** Edits no body, so it takes no version. */
export async function addTerms(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'addTerms',
    shape: addTermsInput,
    about: ({ body }) => ({ names: [body] }),
    besides: async (_, rows) => (await run(tx, termsOfBodies, { bodies: [...new Set(rows.map(({ body }) => body))] })).map(({ terms }) => terms),
    problems: addTermsProblems,
    touches: (rows, known) => rows.flatMap((row) => termsBefore(row, known).map(({ id }) => id)),
    write: async (rows, _, known) => {
      await end(tx, by, rows.flatMap((row) => termsBefore(row, known).map(({ id }) => ({ id, endsOn: row.from, ...GROUND }))));
      return await begin(tx, by, rows.map(({ body, title, edition = null, quorum, castingVote, cadence = null, reviewDue = null, from, until }) => ({
        prefix: 'tor', labels: ['TermsOfReference'], ends: { GOVERNS: body }, from, until,
        values: { title, edition, quorum: quorum.map(({ count, of }) => `${String(count)} ${of}`), castingVote, cadence, reviewDue }, ...GROUND,
      })));
    },
  });
}
