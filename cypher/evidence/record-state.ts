// One row always: what the record is as a whole.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

/** `isFictional`: one invented paper makes the whole record an example. */
export const recordState = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({ papers: z.int(), isFictional: z.boolean() }),
});
