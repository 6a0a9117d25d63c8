// The short forms, products and places of the record: they have no page, and their meaning is the answer to a search. By name.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { WORD_KINDS } from '#schema/vocabulary/words-and-places.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated } from './cited.ts';

const text = z.string();

/** All of them, a few hundred at most: what is typed and what is printed are then made alike by one rule. `expansion`: what a short form is spelt out as. */
export const foundWords = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day }),
  row: z.object({
    word: z.object({
      ...dated, kind: z.enum(WORD_KINDS), text, aliases: z.array(text), expansion: z.nullish(text), absenceReason: z.nullish(z.enum(ABSENCE_REASONS)),
    }),
    evidence: z.array(citationRow),
  }),
});
