// One row for each asked about, in order. Raises each appointment's version by one: the `version` returned is the one before.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

export const endAppointmentFacts = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ appointment: z.string() })).readonly(), source: z.nullable(z.string()) }),
  row: z.object({
    at: z.int(),
    appointment: z.nullable(z.object({
      id: z.string(), post: z.string(), version: z.int(), status: z.enum(STATUSES), validFrom: day, validTo: day, seenOn: z.nullable(day),
    })),
    isSourceKnown: z.boolean(),
  }),
});
