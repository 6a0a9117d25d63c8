// What binds parties to each other, and the law they act under.
import * as z from 'zod/mini';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { dated, id, maybeText, text, texts } from './cells.ts';
import { datedParts, datedValues, factTable, type ThingFact } from './fact-table.ts';

const agreement = z.strictObject({ id, title: text, kind: z.enum(AGREEMENT_KINDS), amounts: texts, aliases: texts, note: maybeText, ...dated });
const legalBasis = z.strictObject({ id, title: text, aliases: texts, note: maybeText, ...dated });

/** `amounts`: each with its year, as printed; a sum nobody pools stays a claim. */
export const agreements = factTable('agreements', agreement, (row): ThingFact => ({
  table: 'agreements', id: row.id, labels: ['Agreement', 'Ownable'], links: [], ...datedParts(row),
  values: {
    title: row.title, kind: row.kind, amounts: row.amounts, aliases: row.aliases, note: row.note ?? null,
    searchText: searchTextOf([row.title, ...row.aliases]), ...datedValues(row),
  },
}));

export const legalBases = factTable('legal-bases', legalBasis, (row): ThingFact => ({
  table: 'legal-bases', id: row.id, labels: ['LegalBasis'], links: [], ...datedParts(row),
  values: { title: row.title, aliases: row.aliases, note: row.note ?? null, searchText: searchTextOf([row.title, ...row.aliases]), ...datedValues(row) },
}));
