// Two appointments to one seat that stand on the same day, by post; no person is named.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { faultyThing } from './fault-rows.ts';

export const doubleHolders = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ statuses: z.array(z.enum(STATUSES)), most: z.int() }),
  row: z.object({ post: faultyThing, term: z.string(), other: z.string(), from: day }),
});
