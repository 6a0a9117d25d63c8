// Accountable holders with nobody behind them. Always one row.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES } from '#schema/vocabulary/accountability.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { attested, citationRow, dated, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';

const text = z.string();

/** `label`: only items that bear it. `area`, `party`: only what it holds, or what it or a post in it owns. `named`: what the two name. `gaps`: why the post has no holder, by each paper that says so. */
export const paperOwners = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, label: z.string(), area: idFilter, party: idFilter, statuses: z.array(z.enum(STATUSES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    named: z.array(thingRow),
    duties: z.array(z.object({ ...dated, basis: z.enum(ASSIGNMENT_BASES), hasEnded: z.boolean(), party: thingRow, item: thingRow, area: z.nullable(thingRow),
      gaps: z.array(z.object({ id: text, reason: z.enum(ABSENCE_REASONS), claimIds: z.array(text), ...attested })) })),
    evidence: z.array(citationRow),
  }),
});
