// The state of the record whose rules are checked. What breaks them is found by the texts `*-faults` and the others beside this one.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const dataFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({ revision: z.nullable(z.int()) }),
});
