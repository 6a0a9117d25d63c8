// One row, also of an empty graph, none for an unknown body: every body of the day with what may make it another's double.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { idFilter } from '../filters.ts';
import { defineCypher } from '../define-cypher.ts';
import { pageRow } from './party-rows.ts';

const text = z.string();
const claimIds = z.array(text);

/** `members`: those named, for whom they sit before who they are; one may stand twice. `remit`: what it answers for or delivers. */
export const overlappingBodies = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ body: idFilter, asOf: day, statuses: z.array(z.enum(STATUSES)).readonly(), visibilities: z.array(z.enum(VISIBILITIES)).readonly() }),
  row: z.object({
    bodies: z.array(thingRow.extend({
      ...dated, name: text, aliases: z.nullish(z.array(text)), note: z.nullish(text),
      members: z.array(thingRow.extend({ claimIds })),
      remit: z.array(z.object({ id: text, title: text, claimIds })),
    })),
    ...pageRow,
  }),
});
