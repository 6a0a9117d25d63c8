// Records and lines as they stand at this moment of a transaction, by id: what they hold, and what they tie. `labels` of a line: its type. `name`: none of a person.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const editState = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ ids: z.array(text).readonly() }),
  row: z.object({ id: text, labels: z.array(text), values: z.record(text, z.unknown()), links: z.array(z.object({ type: text, to: text, labels: z.array(text), name: z.nullable(text) })) }),
});
