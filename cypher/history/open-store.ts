// The one store of this database, made when there is none.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const openStore = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string(), seq: z.int() }),
});
