// Writes lines that the rules have let through, of any type.
import { z } from 'zod';
import { begun, values } from '#cypher/history/edit-rows.ts';
import { LINE_TYPES } from '#schema/vocabulary/relationship-types.ts';
import { defineCypher } from '../define-cypher.ts';

const line = z.object({ id: z.string(), type: z.enum(LINE_TYPES), low: z.string(), high: z.string(), isThere: z.boolean(), values, ...begun });
export type BegunLine = z.infer<typeof line>;

export const beginLines = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(line).readonly() }),
  row: z.object({ id: z.string(), cited: z.int() }),
});
