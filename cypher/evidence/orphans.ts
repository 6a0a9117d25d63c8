// Records to which no page leads: parts without a whole, then what stands alone; each by id.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { bounded, faultyThing } from './fault-rows.ts';

export const orphans = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object(bounded),
  row: z.object({ orphans: z.array(faultyThing) }),
});
