// One row, also of an empty graph, none for an unknown party: everybody who holds a post in an organisation, and those organisations.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { pageRow } from '#cypher/structure/party-rows.ts';
import { day } from '#schema/period.ts';
import { ORGANISATION_FUNCTIONS } from '#schema/vocabulary/organisation-kinds.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { idFilter } from '../filters.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();
const claimIds = z.array(text);
const statuses = z.array(z.enum(STATUSES)).readonly();

/** `person` null where the reader may not see who. `said`: claims that an organisation buys or provides; `sits`: its seats among providers, planned ones too. */
export const dualHats = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ party: idFilter, asOf: day, statuses, planned: statuses, visibilities: z.array(z.enum(VISIBILITIES)).readonly() }),
  row: z.object({
    people: z.array(z.object({
      id: text, person: z.nullable(thingRow),
      terms: z.array(z.object({ term: z.object(dated), post: thingRow, home: text, lineClaimIds: claimIds })),
    })),
    homes: z.array(thingRow.extend({
      name: text, function: z.nullish(z.enum(ORGANISATION_FUNCTIONS)), claimIds,
      said: z.array(z.object({ id: text, provides: z.boolean() })),
      sits: z.array(z.object({ claimIds, name: text })),
    })),
    ...pageRow,
  }),
});
