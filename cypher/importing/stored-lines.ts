// The content hashes of all lines that carry claims; `start`: where to find the line again. `isEdited`: a command changed what a load wrote.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const storedLines = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({}),
  row: z.object({ id: z.string(), hash: z.string(), version: z.int(), start: z.string(), isEdited: z.boolean() }),
});
