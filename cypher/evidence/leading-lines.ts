// Every live line of a type that never leads round, by type, then id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { faultyThing } from './fault-rows.ts';

export const leadingLines = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ statuses: z.array(z.enum(STATUSES)), most: z.int() }),
  row: z.object({ id: z.string(), type: z.enum(RELATIONSHIP_TYPE_NAMES), validFrom: day, validTo: day, from: faultyThing, to: faultyThing }),
});
