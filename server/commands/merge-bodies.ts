// Merges bodies on a day into one, new or standing already; what it does not take is told, never closed silently. All rows or none.
import { mergeBodiesInput } from '#schema/inputs/successions.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { succession } from '../neo4j/succession.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one of them, or a part, changed since it was read. */
export async function mergeBodies(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await succession({ tx, input, by }, {
    command: 'mergeBodies', shape: mergeBodiesInput,
    successionOf: ({ bodies, into, ...row }) => ({
      ...row, bodies: bodies.map(({ body: id, version }) => ({ id, version })), successors: [into], kind: 'MERGED', fields: { bodies: 'bodies', successors: 'into', isOne: true },
    }),
  });
}
