// Writes what the rules have let through onto lines that stand.
import { z } from 'zod';
import { changed } from '#cypher/history/edit-rows.ts';
import { defineCypher } from '../define-cypher.ts';

const line = z.object({ ...changed, low: z.string(), high: z.string() });
export type ChangedLine = z.infer<typeof line>;

export const changeLines = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(line).readonly() }),
  row: z.object({ id: z.string(), retracted: z.int(), cited: z.int() }),
});
