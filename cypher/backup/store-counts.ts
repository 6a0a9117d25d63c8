// Counts that the database keeps anyway, so that they cost the same at any size.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

/** `migrations`: with the node that is their lock. `papers`, `paperLinks`: the words of attached papers and what ties them. */
export const storeCounts = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({
    values: z.record(z.string(), z.unknown()),
    nodes: z.int(), links: z.int(), stores: z.int(), migrations: z.int(), papers: z.int(), paperLinks: z.int(),
  }),
});
