// One row: a page of the sets that show to whoever asks, and how many there are.
import { z } from 'zod';
import { CHANGE_SET_STATES } from '#schema/vocabulary/change-sets.ts';
import { defineCypher } from '../define-cypher.ts';
import { seenParams, setRow } from './set-row.ts';

const author = z.nullable(z.string());

export const changeSets = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ ...seenParams, wanted: z.array(z.enum(CHANGE_SET_STATES)).readonly(), author, notAuthor: author, first: z.int(), skip: z.int() }),
  row: z.object({ total: z.int(), sets: z.array(setRow) }),
});
