import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

/** An answer may be put right: a later one takes the place of the first. */
export const writeAnswer = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ id: text, answer: text, by: text, at: text, key: text }), row: z.object({ version: z.int() }),
});
