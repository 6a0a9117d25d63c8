// A move of a draft. Takes the counter's lock last, and raises no number of the record.
import { z } from 'zod';
import { CHANGE_SET_STATES } from '#schema/vocabulary/change-sets.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const writeSet = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ id: text, state: z.enum(CHANGE_SET_STATES), approver: z.nullable(text), steps: text, done: text, at: text }),
  row: z.object({ version: z.int() }),
});
