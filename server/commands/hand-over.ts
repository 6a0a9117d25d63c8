// Hands posts over on a day: the predecessor ends and the successor starts on the same one. All rows or none.
import { handOverInput } from '#schema/inputs/appointments.ts';
import type { Outcome } from '#schema/problem.ts';
import { handOverProblems } from '#schema/rules/appointments.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { postsOf } from '../neo4j/held-posts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin, end } from '../neo4j/write-edits.ts';

const GROUND = { predicate: 'HOLDS', what: 'the hand-over' } as const;

/** Throws Conflict when an appointment changed since it was read. */
export async function handOver(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'handOver',
    shape: handOverInput,
    about: ({ appointment: id, version, person }) => ({ edits: [{ id, version }], names: [person] }),
    besides: (held, rows) => postsOf(tx, held, rows),
    problems: handOverProblems,
    write: async (rows, held) => {
      await end(tx, by, rows.map(({ appointment: id, on: endsOn, why }) => ({ id, endsOn, values: { endReason: why }, ...GROUND })));
      return await begin(tx, by, rows.map(({ appointment, on: from, person, kind }) => {
        const post = held.get(appointment)?.ends.find(({ type }) => type === 'TO_POST')?.id;
        return { prefix: 't', labels: ['Appointment'], values: { kind }, ends: { TO_POST: post, HELD_BY: person }, from, ...GROUND };
      }));
    },
  });
}
