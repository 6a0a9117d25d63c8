// Lines that a load's papers no longer state; `start`: where to find the line again.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const row = z.object({ id: z.string(), start: z.string() });

export const staleLines = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({ rows: z.array(row).readonly(), papers: z.array(z.string()).readonly() }), row,
});
