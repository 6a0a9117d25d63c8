// One row: the organisation and its seats on the day. No row: no such organisation.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, pageRow, seatRow } from '#cypher/structure/party-rows.ts';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

/** `holders`: of a post that sits, on the day; `person` null where the reader may not see who. `vacancies`: why papers name nobody. */
export const seats = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ organisation: text, asOf: day, statuses: z.array(z.enum(STATUSES)).readonly(), visibilities: z.array(z.enum(VISIBILITIES)).readonly() }),
  row: z.object({
    organisation: thingRow.extend({ ...dated, name: text }),
    seats: z.array(seatRow.extend({
      holders: z.array(z.object({ id: text, claimIds: z.array(text), person: z.nullable(thingRow) })),
      vacancies: z.array(absenceRow),
    })),
    ...pageRow,
  }),
});
