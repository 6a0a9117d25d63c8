// Lines of any type between records that stand already.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { lineRow, written } from './record-row.ts';

export const writeLines = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ rows: z.array(lineRow).readonly() }), row: written,
});
