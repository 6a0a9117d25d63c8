// Says under which of its parents a body is drawn, or leaves that to our rule again. All rows or none.
import { drawUnder as write } from '#cypher/structure/draw-under.ts';
import { parentsOf } from '#cypher/structure/parents-of.ts';
import { drawUnderInput } from '#schema/inputs/draw-under.ts';
import type { Outcome } from '#schema/problem.ts';
import { drawUnderProblems } from '#schema/rules/draw-under.ts';
import { editThings } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one changed since it was read. */
export async function drawUnder(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'drawUnder',
    shape: drawUnderInput,
    about: ({ body: id, version, under }) => ({ edits: [{ id, version }], names: [under] }),
    besides: async (_, rows) => new Map((await run(tx, parentsOf, { bodies: rows.map(({ body }) => body) })).map(({ body, ...parents }) => [body, parents])),
    problems: drawUnderProblems,
    write: async (rows) => {
      await run(tx, write, { rows: rows.map(({ body, under = null }) => ({ body, under })) });
      return [];
    },
  });
}
