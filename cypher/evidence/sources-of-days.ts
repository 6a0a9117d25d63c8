// Everything that an edit may rest on and that bears one of these days. `kind` null: a paper that came with a load. `of`: the board of a minute, the sender of a letter.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { SOURCE_KINDS } from '#schema/vocabulary/evidence.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const sourcesOfDays = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ days: z.array(day).readonly() }),
  row: z.object({ source: z.object({ id: text, title: text, kind: z.nullable(z.enum(SOURCE_KINDS)), item: z.nullable(text), issued: day, of: z.nullable(text) }) }),
});
