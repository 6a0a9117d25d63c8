// One row for each body, organisation and post of the day.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

export const whoMayAnswer = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, statuses: z.array(z.enum(STATUSES)) }),
  row: z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }),
});
