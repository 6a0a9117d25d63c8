// The spans of everything that the papers of a place show, of any day; schema/rules/structure-days.ts makes days of them.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { idFilter } from '../filters.ts';

/** No row: no such place or paper. `issued`: of the papers that describe the structure, oldest first. `spans`: each once, unordered. */
export const structureDays = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, scope: idFilter, statuses: z.array(z.enum(STATUSES)) }),
  row: z.object({ issued: z.array(day), spans: z.array(z.object({ validFrom: day, validTo: day, firstAttested: day })) }),
});
