// Splits bodies on a day into several, each new or standing already; what nobody takes is told, never closed silently. All rows or none.
import { splitBodyInput } from '#schema/inputs/successions.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { succession } from '../neo4j/succession.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one, or a part of it, changed since it was read. */
export async function splitBody(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await succession({ tx, input, by }, {
    command: 'splitBody', shape: splitBodyInput,
    successionOf: ({ body: id, version, into: successors, ...row }) => ({
      ...row, bodies: [{ id, version }], successors, kind: 'SPLIT', fields: { bodies: 'body', successors: 'into', isOne: false },
    }),
  });
}
