// No row: it is not held, has no page, or may not be seen. No word of what was written, by whom, or under which link.
import { z } from 'zod';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';
import { thingRow } from '../evidence/cited.ts';

const text = z.string();

/** `since`: instants of the reports that nobody has answered, oldest first. */
export const disputes = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({ id: text, labels: z.array(text).readonly(), visibilities: z.array(z.enum(VISIBILITIES)).readonly() }), row: z.object({ thing: thingRow, since: z.array(text) }),
});
