// Short forms, products and places by their ids, each with what cites it.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { WORD_KINDS } from '#schema/vocabulary/words-and-places.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated } from './cited.ts';

const text = z.string();

/** One row a word, by id; an id that is none of them has no row. */
export const toldWords = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ ids: z.array(text), asOf: day }),
  row: z.object({
    word: z.object({ ...dated, kind: z.enum(WORD_KINDS), text, aliases: z.array(text), expansion: z.nullish(text), absenceReason: z.nullish(z.enum(ABSENCE_REASONS)) }),
    evidence: z.array(citationRow),
  }),
});
