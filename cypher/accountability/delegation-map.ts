// What is delegated. Always one row.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ASSIGNMENT_BASES } from '#schema/vocabulary/accountability.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';

const text = z.string();

/** `under`: the agreement or law; `kept`: who answers for the function all the same. */
export const delegationRow = z.object({
  ...dated, limit: z.nullish(text), untilPrinted: z.nullish(text), functionId: text, function: text,
  from: z.array(thingRow), to: z.array(thingRow), under: z.array(thingRow.extend({ kind: z.nullish(text) })),
  kept: z.array(z.object({ id: text, claimIds: z.array(text), basis: z.enum(ASSIGNMENT_BASES), party: thingRow })),
});

/** `function`: only that one. `party`: only what it passes on, takes on or stays accountable for. `named`: what the two name. */
export const delegationMap = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, function: idFilter, party: idFilter, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    named: z.array(thingRow),
    delegations: z.array(delegationRow),
    evidence: z.array(citationRow),
  }),
});
