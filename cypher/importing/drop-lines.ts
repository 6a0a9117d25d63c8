// Takes away changed lines, found from their stored start.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from './record-row.ts';

export const dropLines = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ rows: z.array(z.object({ id: z.string(), start: z.string() })).readonly() }), row: written,
});
