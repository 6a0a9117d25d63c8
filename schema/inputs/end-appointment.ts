// What an officer says when somebody leaves a post.
import * as z from 'zod/mini';
import { day } from '#schema/period.ts';
import { END_REASONS } from '#schema/vocabulary/end-reasons.ts';

export const endAppointmentInput = z.strictObject({
  appointment: z.string().check(z.minLength(1), z.maxLength(200)),
  /** As it was read; another one is a conflict. */
  version: z.int(),
  /** First day without it: whoever follows starts on it. */
  endsOn: day,
  why: z.enum(END_REASONS),
});
export type EndAppointment = z.infer<typeof endAppointmentInput>;
