// Draws lines of any type between organisations, bodies and posts from a day on, in force or proposed. All rows or none.
import { addLineInput } from '#schema/inputs/lines.ts';
import type { Outcome } from '#schema/problem.ts';
import { addLineProblems, storedEnds } from '#schema/rules/lines.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { besideLines, neverRound } from '../neo4j/leading-lines.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { drawLines } from '../neo4j/write-lines.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addLine(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  const made: string[] = [];
  const outcome = await editThings({ tx, input, by }, {
    command: 'addLine',
    shape: addLineInput,
    about: ({ party, other }) => ({ names: [party, other] }),
    besides: (_, rows) => besideLines(tx, rows.map((row) => ({ type: row.type, ...storedEnds(row) }))),
    problems: addLineProblems,
    write: async (rows) => {
      made.push(...await drawLines(tx, by, rows.map((row) => {
        const { type, status, from, until, purpose = null, cadence = null } = row;
        return { type, ...storedEnds(row), values: { purpose, cadence }, status, from, until };
      })));
      return made;
    },
  });
  return await neverRound(tx, outcome, made);
}
