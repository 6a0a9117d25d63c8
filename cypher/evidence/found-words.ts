// Short forms, products and places that bear what was typed: they have no page, and their meaning is the answer. The exact one first, then by name.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { WORD_KINDS } from '#schema/vocabulary/words-and-places.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated } from './cited.ts';

const text = z.string();

/** `tokens`: the words typed, as schema/rules/search-query.ts cuts them; `squeezed`: the same without anything between them. `expansion`: what a short form is spelt out as. */
export const foundWords = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ tokens: z.array(text), squeezed: text, asOf: day, most: z.int() }),
  row: z.object({
    word: z.object({
      ...dated, kind: z.enum(WORD_KINDS), text, aliases: z.array(text), expansion: z.nullish(text), absenceReason: z.nullish(z.enum(ABSENCE_REASONS)),
    }),
    evidence: z.array(citationRow),
  }),
});
