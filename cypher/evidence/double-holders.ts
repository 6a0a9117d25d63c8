// Posts with more appointments than seats, by id; a rule finds the days on which they overlap. No person is named.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { faultyThing } from './fault-rows.ts';

export const doubleHolders = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ statuses: z.array(z.enum(STATUSES)), most: z.int() }),
  row: z.object({
    post: faultyThing, seats: z.int(),
    terms: z.array(z.object({ id: z.string(), person: z.string(), isShared: z.boolean(), from: z.nullable(day), until: z.nullable(day) })),
  }),
});
