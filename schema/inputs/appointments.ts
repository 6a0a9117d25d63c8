// What an officer says of who holds a post: that somebody takes it, leaves it, stays on, or hands it over on a day.
import * as z from 'zod/mini';
import { END_REASONS } from '#schema/vocabulary/end-reasons.ts';
import { APPOINTMENT_KINDS } from '#schema/vocabulary/seats.ts';
import { id, ownDay, period, version } from './parts.ts';

const kind = z._default(z.enum(APPOINTMENT_KINDS), 'NOT_STATED');

export const appointInput = z.strictObject({
  post: id,
  person: id,
  kind,
  /** The post that brings this one with it. */
  byVirtueOf: z.nullish(id),
  ...period,
});
export type Appoint = z.infer<typeof appointInput>;

export const endAppointmentInput = z.strictObject({
  appointment: id,
  version,
  /** First day without it: whoever follows starts on it. */
  endsOn: ownDay,
  why: z.enum(END_REASONS),
});
export type EndAppointment = z.infer<typeof endAppointmentInput>;

export const extendAppointmentInput = z.strictObject({
  appointment: id,
  version,
  /** First day without it, later than the one recorded; none: open. */
  until: z.nullish(ownDay),
});
export type ExtendAppointment = z.infer<typeof extendAppointmentInput>;

export const handOverInput = z.strictObject({
  /** Of whoever leaves. */
  appointment: id,
  version,
  /** First day of the successor, and first day without the predecessor. */
  on: ownDay,
  /** Who follows. */
  person: id,
  kind,
  why: z.enum(END_REASONS),
});
export type HandOver = z.infer<typeof handOverInput>;
