// Takes away records that no file names any more.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from './record-row.ts';

export const dropRecords = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ ids: z.array(z.string()).readonly() }), row: written,
});
