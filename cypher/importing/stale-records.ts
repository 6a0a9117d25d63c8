// What a load's papers no longer say; `heldBy`: a record that a command made and that points to it.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const ids = z.array(z.string()).readonly();

export const staleRecords = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({ ids, papers: ids }), row: z.object({ id: z.string(), heldBy: z.nullable(z.string()) }),
});
