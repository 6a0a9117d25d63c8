// A draft with nothing in it. Takes the counter's lock, as everything does that a backup must not see half.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

/** `key`: the caller's own name for its beginning. `done`: JSON text. */
export const beginSet = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ id: text, title: text, reason: z.nullable(text), source: z.nullable(text), effective: z.nullable(day), author: text, key: text, at: text, done: text }),
  row: z.object({ id: text, isSourceKnown: z.boolean() }),
});
