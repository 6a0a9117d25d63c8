// Ends appointments on a day: the post goes on, and whoever follows starts on that day. All rows or none.
import { endAppointmentFacts } from '#cypher/people/end-appointment-facts.ts';
import { endAppointment as write } from '#cypher/people/end-appointment.ts';
import { endAppointmentInput } from '#schema/inputs/end-appointment.ts';
import type { Outcome } from '#schema/problem.ts';
import { endAppointmentProblems, staleAppointment, withEarlierEnds } from '#schema/rules/end-appointment.ts';
import { applyRows } from '../neo4j/apply-rows.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one changed since it was read. */
export async function endAppointment(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await applyRows({ tx, input, by }, {
    command: 'endAppointment',
    shape: endAppointmentInput,
    facts: (rows, source) => run(tx, endAppointmentFacts, { rows: rows.map(({ appointment }) => ({ appointment })), source }),
    stale: staleAppointment,
    amongRows: withEarlierEnds,
    problems: endAppointmentProblems,
    write: async (pairs) => ({
      appointments: (await run(tx, write, { rows: pairs.map(([{ appointment, endsOn, why }]) => ({ appointment, endsOn, why })) })).map(({ id }) => id),
    }),
  });
}
