// Writes the choices that the rules have let through. `under` null: none is left.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const row = z.object({ body: z.string(), under: z.nullable(z.string()) });

export const drawUnder = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(row).readonly() }),
  row: z.object({ body: z.string() }),
});
