// The values of a node or link out of a backup, days among them as the driver has them.
import { z } from 'zod';

const key = z.string();

/** `numbers`: those that are stored as fractions, whole or not. */
export const backedUpValues = {
  values: z.record(key, z.unknown()),
  numbers: z.array(z.object({ key, number: z.number() })).readonly(),
} as const;
