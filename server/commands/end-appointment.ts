// Ends appointments on a day: the post goes on, and whoever follows starts on that day. All rows or none.
import { endAppointmentInput } from '#schema/inputs/appointments.ts';
import type { Outcome } from '#schema/problem.ts';
import { endAppointmentProblems } from '#schema/rules/appointments.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { end } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function endAppointment(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'endAppointment',
    shape: endAppointmentInput,
    about: ({ appointment: id, version }) => ({ edits: [{ id, version }] }),
    besides: nothingElse,
    problems: endAppointmentProblems,
    write: async (rows) => {
      await end(tx, by, rows.map(({ appointment: id, endsOn, why }) => ({ id, endsOn, values: { endReason: why }, predicate: 'ENDS', what: 'the end' })));
      return [];
    },
  });
}
