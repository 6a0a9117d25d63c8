// Takes the mark away from a store that is empty again.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const abandonRestore = defineCypher(import.meta.url, { mode: 'write', params: z.object({}), row: z.object({ seq: z.int() }) });
