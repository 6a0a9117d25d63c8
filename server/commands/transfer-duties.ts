// Passes duties, lines and seats of bodies to another on a day: both go on. All rows or none.
import { transferDutiesInput } from '#schema/inputs/successions.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { succession } from '../neo4j/succession.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one, or what it passes, changed since it was read. */
export async function transferDuties(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await succession({ tx, input, by }, {
    command: 'transferDuties', shape: transferDutiesInput,
    successionOf: ({ body: id, version, to, on }) => ({
      on, bodies: [{ id, version }], successors: [to], ends: [], kind: 'TRANSFERRED', fields: { bodies: 'body', successors: 'to', isOne: true },
    }),
  });
}
