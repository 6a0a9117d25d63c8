// Always one row. Ask under the counter's lock, or two at once are both the last that is let through.
import { z } from 'zod';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

/** `labels`: of things that have a page. `since`: an instant. */
export const askingFacts = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ about: text, labels: z.array(text).readonly(), visibilities: z.array(z.enum(VISIBILITIES)).readonly(), asker: text, since: text }),
  row: z.object({ isHeld: z.boolean(), lately: z.int(), waiting: z.int() }),
});
