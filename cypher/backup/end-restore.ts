// Makes the store the one that was backed up: its id, and the number of its last change.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const endRestore = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ values: z.record(z.string(), z.unknown()) }), row: z.object({ id: z.string(), seq: z.int() }),
});
