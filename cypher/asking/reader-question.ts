// No row: none has this id, which nobody can guess.
import { z } from 'zod';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';
import { questionRow } from './question-row.ts';

export const readerQuestion = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({ id: z.string(), visibilities: z.array(z.enum(VISIBILITIES)).readonly() }), row: z.object({ question: questionRow }),
});
