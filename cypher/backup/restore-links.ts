// Links and lines of a backup, once all its nodes are there. Fewer written than asked for: an end is missing.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from '../importing/record-row.ts';
import { backedUpValues } from './backed-up-row.ts';

const text = z.string();
// The id by the kind of the node: ids of two kinds may be alike.
const end = z.record(text, text);

export const restoreLinks = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ from: end, type: text, to: end, ...backedUpValues })).readonly() }),
  row: written,
});
