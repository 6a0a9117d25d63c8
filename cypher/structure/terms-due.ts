// One row, also of an empty graph: every body of the day with its terms of reference, newest first, and the agreements of the day.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { day } from '#schema/period.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { idFilter } from '../filters.ts';
import { pageRow } from './party-rows.ts';

const text = z.string();

/** `body`, `kind`: only that one, only those of the kind. `named`: what `body` names. `passages`: ids of the passages that speak of it. */
export const termsDue = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, body: idFilter, kind: z.enum([...BODY_KINDS, '']), statuses: z.array(z.enum(STATUSES)).readonly() }),
  row: z.object({
    named: z.array(thingRow),
    bodies: z.array(thingRow.extend({
      ...dated, name: text, kind: z.enum(BODY_KINDS), aliases: z.nullish(z.array(text)), passages: z.array(text),
      terms: z.array(z.object({ ...dated, title: text, edition: z.nullish(text), reviewDue: z.nullish(day) })),
    })),
    agreements: z.array(z.object({ ...dated, title: text, kind: z.enum(AGREEMENT_KINDS), passages: z.array(text) })),
    ...pageRow,
  }),
});
