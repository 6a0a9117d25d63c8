// One row. `places`: by id; `within`: what holds the place itself. `last`: the place of the newest part in its order; `lastNumber`: the highest number in the area; 0: none. Ask with the places locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { LABELS } from '#schema/vocabulary/labels.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();
const part = z.object({ id: text, title: text, edition: z.nullable(text), label: z.enum(LABELS) });

/** `titles`: in lower case, without blanks around them. */
export const planPlaces = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ places: z.array(text).readonly(), titles: z.array(text).readonly() }),
  row: z.object({
    places: z.array(z.object({ id: text, firstAttested: z.nullable(day), area: z.nullable(text), edition: z.nullable(text), within: z.nullable(text), parts: z.array(part), last: z.int(), lastNumber: z.int() })),
    alone: z.array(part),
  }),
});
