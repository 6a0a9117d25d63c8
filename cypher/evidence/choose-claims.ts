// Writes the choice; two claims that nobody had set against each other are from then on. `id`: of the rivalry where it is new.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const chooseClaims = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: text, claim: text, over: text, why: text })).readonly() }),
  row: z.object({ id: text }),
});
