// Has lines run on other days than was recorded. All rows or none.
import { redateLineInput } from '#schema/inputs/lines.ts';
import type { Outcome } from '#schema/problem.ts';
import { idAt, redateLineProblems } from '#schema/rules/lines.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { besideLines, neverRound } from '../neo4j/leading-lines.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { changeDays } from '../neo4j/write-lines.ts';

/** Throws Conflict when one changed since it was read. */
export async function redateLine(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  const changed: string[] = [];
  const outcome = await editThings({ tx, input, by }, {
    command: 'redateLine',
    shape: redateLineInput,
    about: ({ line: id, version }) => ({ lines: [{ id, version }] }),
    besides: (held) => besideLines(tx, [...held.values()].flatMap((line) => (isRelationshipType(line.label) ? [{ type: line.label, low: idAt(line, 'LOW'), high: idAt(line, 'HIGH') }] : []))),
    problems: redateLineProblems,
    write: async (rows, held) => {
      changed.push(...rows.map(({ line }) => line));
      await changeDays(tx, by, rows.flatMap(({ line: id, from, until, isOpen }) => {
        const line = held.get(id);
        return line === undefined ? [] : [{ line, from: from ?? undefined, until: isOpen ? null : until ?? undefined }];
      }));
      return [];
    },
  });
  return await neverRound(tx, outcome, changed);
}
