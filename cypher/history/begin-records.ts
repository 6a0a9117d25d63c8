// Writes records that the rules have let through, of any label.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { begunRecord } from './edit-rows.ts';

export const beginRecords = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(begunRecord).readonly() }),
  row: z.object({ id: z.string(), linked: z.int(), cited: z.int() }),
});
