// Items that several answer for, or a person. Always one row.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ASSIGNMENT_BASES } from '#schema/vocabulary/accountability.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';

const text = z.string();

/** `label`: only items that bear it. `area`, `party`: only what it holds, or what it or a post in it answers for. `named`: what the two name. */
export const sharedAccountability = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, label: text, area: idFilter, party: idFilter, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    named: z.array(thingRow),
    items: z.array(thingRow.extend({ area: z.nullable(thingRow), duties: z.array(z.object({ ...dated, basis: z.enum(ASSIGNMENT_BASES), party: thingRow })) })),
    evidence: z.array(citationRow),
  }),
});
