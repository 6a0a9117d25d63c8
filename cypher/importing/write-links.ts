// Links of any type between records that stand already.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { linkRow, written } from './record-row.ts';

export const writeLinks = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ rows: z.array(linkRow).readonly() }), row: written,
});
