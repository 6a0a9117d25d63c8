// The papers that have fallen silent, oldest first, each with the number of records for which it is the newest.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { documentRow } from './cited.ts';

/** `months`: for how long a paper speaks. The faults themselves are found by the texts `*-faults` beside this one. */
export const dataFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, months: z.int(), statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({ revision: z.nullable(z.int()), ageing: z.array(z.object({ facts: z.int(), document: documentRow })) }),
});
