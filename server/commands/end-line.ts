// Ends lines on a day: both parties go on. All rows or none.
import { endLineInput } from '#schema/inputs/lines.ts';
import type { Outcome } from '#schema/problem.ts';
import { endLineProblems } from '#schema/rules/lines.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { changeDays } from '../neo4j/write-lines.ts';

/** Throws Conflict when one changed since it was read. */
export async function endLine(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'endLine',
    shape: endLineInput,
    about: ({ line: id, version }) => ({ lines: [{ id, version }] }),
    besides: nothingElse,
    problems: endLineProblems,
    write: async (rows, held) => {
      await changeDays(tx, by, rows.flatMap(({ line: id, endsOn: until }) => {
        const line = held.get(id);
        return line === undefined ? [] : [{ line, until }];
      }));
      return [];
    },
  });
}
