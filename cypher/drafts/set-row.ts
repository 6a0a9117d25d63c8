// A change set as every text of drafts returns it.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { CHANGE_SET_STATES } from '#schema/vocabulary/change-sets.ts';

const text = z.string();

/** `paper`: short title of its source. `steps`, `done`: JSON text. */
export const setRow = z.object({
  id: text, title: text, reason: z.nullable(text), source: z.nullable(text), paper: z.nullable(text), effective: z.nullable(day),
  state: z.enum(CHANGE_SET_STATES), version: z.int(), author: text, approver: z.nullable(text), steps: text, done: text,
});
export type SetRow = z.infer<typeof setRow>;

/** `states`: in which a set shows to whoever asks; in others it shows to those who have a part in it. */
export const seenParams = { asker: text, states: z.array(z.enum(CHANGE_SET_STATES)).readonly() };
