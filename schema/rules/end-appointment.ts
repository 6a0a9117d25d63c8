// May this appointment end on that day? Everything that stands against it, all at once.
import type { CurrentState } from '#schema/bad-news.ts';
import type { EndAppointment } from '#schema/inputs/end-appointment.ts';
import { OPEN_END, sayDay } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { endingProblems, type Endable } from '#schema/rules/ending.ts';

export interface EndAppointmentFacts {
  /** Null: no appointment bears the id. `post`: what it is an appointment to. */
  readonly appointment: (Omit<Endable, 'name'> & { readonly post: string }) | null;
}

/** The facts of each row as the rows before it leave them: nothing ends twice. */
export function withEarlierEnds<F extends EndAppointmentFacts>(pairs: readonly (readonly [EndAppointment, F])[]): readonly (readonly [EndAppointment, F])[] {
  return pairs.map(([row, facts], at) => {
    const earlier = pairs.slice(0, at).find(([{ appointment }]) => appointment === row.appointment);
    if (earlier === undefined || facts.appointment === null) return [row, facts] as const;
    return [row, { ...facts, appointment: { ...facts.appointment, validTo: earlier[0].endsOn } }] as const;
  });
}

/** At most one: UNKNOWN_APPOINTMENT, or the first of `endingProblems`. `endsOn` is the first day without the appointment. */
export function endAppointmentProblems({ appointment: id, endsOn }: EndAppointment, { appointment }: EndAppointmentFacts): readonly Problem[] {
  if (appointment === null) return [problem('UNKNOWN_APPOINTMENT', ['appointment'], { id })];
  return endingProblems(endsOn, { ...appointment, name: nameOf(appointment.post) });
}

/** What stands now, where the appointment was read in an older version; it names nobody. */
export function staleAppointment({ appointment: id, version }: EndAppointment, { appointment }: EndAppointmentFacts): CurrentState | undefined {
  if (appointment === null || appointment.version === version) return undefined;
  const { validTo, post } = appointment;
  return { id, version: appointment.version, say: validTo === OPEN_END ? [] : [`${nameOf(post)} ends on ${sayDay(validTo)}.`] };
}

function nameOf(post: string): string {
  return `The appointment to ${post}`;
}
