// Every appointment of the posts that counts, whatever its days; `from`: its first known day. Ask with the posts locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

export const standingTerms = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ posts: z.array(z.string()).readonly(), statuses: z.array(z.enum(STATUSES)) }),
  row: z.object({
    post: z.string(), seats: z.int(),
    terms: z.array(z.object({ id: z.string(), person: z.string(), isShared: z.boolean(), from: day, until: day })),
  }),
});
