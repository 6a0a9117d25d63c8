// Takes away what changed records brought with them, and nothing else that hangs on them.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from './record-row.ts';

export const dropLinks = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ ids: z.array(z.string()).readonly() }), row: written,
});
