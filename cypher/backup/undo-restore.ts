// Empties a store that was empty before a restore began; 0: it is empty again. What migrations made stays.
import { z } from 'zod';
import { written } from '../importing/record-row.ts';
import { defineCypher } from '../define-cypher.ts';

export const undoRestore = defineCypher(import.meta.url, { mode: 'write', params: z.object({ count: z.int() }), row: written });
