// Makes one load wait for another of the same papers.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from './record-row.ts';

export const lockPapers = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ ids: z.array(z.string()).readonly() }), row: written,
});
