// No row: none was. Ask under the counter's lock: of two that are asked at once the second finds the first.
import { z } from 'zod';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';
import { questionRow } from './question-row.ts';

export const askedUnder = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({ key: z.string(), visibilities: z.array(z.enum(VISIBILITIES)).readonly() }), row: z.object({ question: questionRow }),
});
