// No row: there is no store yet, or half a backup is in it. `seq`: number of the last change.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

/** `migrations`: how many were run; one that changes data raises no `seq`. */
export const graphState = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({ store: z.string(), seq: z.int(), migrations: z.int() }),
});
