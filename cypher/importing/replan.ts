// Has the database count what its indexes hold, and forget the plans it made before.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

/** `seconds`: how long it may take at most; it counts on when they are over. */
export const replan = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ seconds: z.int().min(1) }),
  row: z.object({ sampled: z.literal(true) }),
});
