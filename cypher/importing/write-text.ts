// One attached document: its node, and a node for each line that is not blank.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from './record-row.ts';

const text = z.string();

/** `count`: lines in all, blank ones too. `attachedAt`: an instant, UTC. A line's id is its paper's, `#` and its number. */
export const writeText = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({
    paper: text, fileName: text, sha256: text, count: z.int(), attachedAt: text,
    lines: z.array(z.object({ number: z.int(), text })).readonly(),
  }),
  row: written,
});
