// Locks the counter that every change takes last, and waits for a change that holds it now.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const holdCounter = defineCypher(import.meta.url, { mode: 'write', params: z.object({}), row: z.object({ seq: z.int(), moves: z.int() }) });
