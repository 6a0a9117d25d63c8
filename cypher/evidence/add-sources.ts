// Writes sources that the rules have let through. `links`: OF the board of a minute, FROM the sender of a letter.
import { z } from 'zod';
import { values } from '#cypher/history/edit-rows.ts';
import { day } from '#schema/period.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const source = z.object({
  id: text, values, issued: day, editedOn: day, reason: z.nullable(text),
  links: z.array(z.object({ type: z.enum(['OF', 'FROM']), to: text })).readonly(),
});
export type SourceRow = z.infer<typeof source>;

export const addSources = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(source).readonly() }),
  row: z.object({ id: text, linked: z.int() }),
});
