// Replaces bodies by new ones on a day, with what goes on with each; what else goes on running is told, never closed silently. All rows or none.
import { replaceBodyInput } from '#schema/inputs/successions.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { succession } from '../neo4j/succession.ts';
import type { Tx } from '../neo4j/tx.ts';

/** One in its place is a replacement, several are a split. Throws Conflict when one, or a part of it, changed since it was read. */
export async function replaceBody(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await succession({ tx, input, by }, {
    command: 'replaceBody', shape: replaceBodyInput,
    successionOf: ({ body: id, version, by: successors, ...row }) => ({
      ...row, bodies: [{ id, version }], successors, kind: successors.length === 1 ? 'REPLACED' : 'SPLIT', fields: { bodies: 'body', successors: 'by', isOne: false },
    }),
  });
}
