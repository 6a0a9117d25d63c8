// Has people stay in their posts beyond the day recorded: up to a later one, or with no end. All rows or none.
import { extendAppointmentInput } from '#schema/inputs/appointments.ts';
import type { Outcome } from '#schema/problem.ts';
import { extendAppointmentProblems } from '#schema/rules/appointments.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { postsOf } from '../neo4j/held-posts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { moveEnd } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function extendAppointment(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'extendAppointment',
    shape: extendAppointmentInput,
    about: ({ appointment: id, version }) => ({ edits: [{ id, version }] }),
    besides: (held, rows) => postsOf(tx, held, rows),
    problems: extendAppointmentProblems,
    write: async (rows) => {
      await moveEnd(tx, by, rows.map(({ appointment: id, until = null }) => ({ id, until, values: { endReason: null }, predicate: 'ENDS', what: 'the later end' })));
      return [];
    },
  });
}
