// Says of bodies that they are of another kind, power or tier than was recorded. All rows or none.
import { rekindBodyInput } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import { rekindBodyProblems } from '#schema/rules/parties.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { change } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function rekindBody(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'rekindBody',
    shape: rekindBodyInput,
    about: ({ body: id, version }) => ({ edits: [{ id, version }] }),
    besides: nothingElse,
    problems: rekindBodyProblems,
    write: async (rows, held) => {
      await change(tx, by, rows.map(({ body: id, kind, authority, level }) => {
        const body = held.get(id);
        return { id, values: { kind: kind ?? body?.kind ?? null, authority: authority ?? body?.authority ?? null, level: level ?? body?.level ?? null }, predicate: 'OF_KIND', what: 'its kind' };
      }));
      return [];
    },
  });
}
