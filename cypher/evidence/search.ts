// Things whose searchable text matches a query of the full-text index. One row always.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { LABELS } from '#schema/vocabulary/labels.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from './cited.ts';

const text = z.string();

/**
 * `query`: in the index's syntax, made by schema/rules/search-query.ts. `labels` null: any. `total`: all that match;
 * `things`: the best hundred of them, to be ranked by schema/rules/search-ranking.ts.
 * `words`: where any label will do, all short forms, products and places, a few hundred at most, in no order, only as far as it takes to tell which bear what was typed: schema/rules/found-words.ts does, told-words.ts has the rest.
 */
export const search = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ query: text, asOf: day, labels: z.nullable(z.array(z.enum(LABELS))), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    total: z.int(),
    things: z.array(thingRow.extend({ ...dated, name: text, aliases: z.array(text), printedIn: z.nullish(z.array(text)), searchText: text })),
    evidence: z.array(citationRow),
    words: z.array(z.object({ id: text, text, aliases: z.array(text), expansion: z.nullish(text) })),
  }),
});
