// The content hashes of all records; null for what a command wrote. `isEdited`: a command changed what a load wrote.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const storedRecords = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({}), row: z.object({ id: z.string(), hash: z.nullable(z.string()), isEdited: z.boolean() }),
});
