// The state of the record whose lists are read. What stands in each is found by a text of its own beside this one.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const workLists = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({ revision: z.nullable(z.int()) }),
});
