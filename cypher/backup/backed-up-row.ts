// The values of a node or link out of a backup: plain ones as they are, the others by what they become.
import { z } from 'zod';
import { day } from '#schema/period.ts';

const key = z.string();

/** `numbers`: those that are stored as fractions, whole or not. */
export const backedUpValues = {
  values: z.record(key, z.unknown()),
  days: z.array(z.object({ key, day })).readonly(),
  dayLists: z.array(z.object({ key, days: z.array(day).readonly() })).readonly(),
  numbers: z.array(z.object({ key, number: z.number() })).readonly(),
} as const;
