// Duties and empty slots that stand twice for one thing, and owner gaps beside an owner; each by the ids of those that clash.
import { z } from 'zod';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { faultyThing } from './fault-rows.ts';

const clash = z.object({ ids: z.array(z.string()), of: faultyThing });

export const clashes = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ statuses: z.array(z.enum(STATUSES)), inForce: z.array(z.enum(STATUSES)), most: z.int() }),
  row: z.object({ twins: z.array(clash), owned: z.array(clash) }),
});
