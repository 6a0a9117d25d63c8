// Places the papers cover or name, and the short forms and product names they use.
import * as z from 'zod/mini';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { PLACE_KINDS, TERM_KINDS } from '#schema/vocabulary/words-and-places.ts';
import { dated, id, maybeText, text, texts } from './cells.ts';
import { datedParts, datedValues, factTable, type ThingFact } from './fact-table.ts';

const place = z.strictObject({ id, name: text, kind: z.enum(PLACE_KINDS), aliases: texts, note: maybeText, ...dated });
const term = z.strictObject({
  id, text, kind: z.enum(TERM_KINDS), expansion: maybeText, absenceReason: z.optional(z.enum(ABSENCE_REASONS)), note: maybeText, ...dated,
});

export const places = factTable('places', place, (row): ThingFact => ({
  table: 'places', id: row.id, labels: ['Place'], links: [], ...datedParts(row),
  values: { name: row.name, kind: row.kind, aliases: row.aliases, note: row.note ?? null, ...datedValues(row) },
}));

export const terms = factTable('terms', term, (row): ThingFact => ({
  table: 'terms', id: row.id, labels: ['Term'], links: [], ...datedParts(row),
  values: {
    text: row.text, kind: row.kind, expansion: row.expansion ?? null, absenceReason: row.absenceReason ?? null,
    note: row.note ?? null, ...datedValues(row),
  },
}));
