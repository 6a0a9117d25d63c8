// Every party to which a line leads that may place the body on a picture, of any day. `drawnUnder` null: nobody has chosen.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const parentsOf = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ bodies: z.array(text).readonly() }),
  row: z.object({ body: text, drawnUnder: z.nullable(text), parents: z.array(z.object({ id: text, name: text })) }),
});
