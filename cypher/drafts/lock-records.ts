// Locks records in the order of their ids; changes nothing.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const lockRecords = defineCypher(import.meta.url, { mode: 'write', params: z.object({ ids: z.array(z.string()).readonly() }), row: z.object({ locked: z.int() }) });
