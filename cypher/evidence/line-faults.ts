// Lines and links that are at fault, by type, then id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { bounded, faultyThing, ownFaults } from './fault-rows.ts';

const text = z.string();

/** `lines`: by type of line, the labels allowed at its start and at its end. `links`: types that are structure, of which `citing` cite. */
export const lineFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    lines: z.record(text, z.tuple([z.array(text), z.array(text)])), links: z.array(text), citing: z.array(text), required: z.array(text),
    statuses: z.array(z.enum(STATUSES)), ...bounded,
  }),
  row: z.object({
    id: z.nullable(text), type: text, from: faultyThing, to: faultyThing, ...ownFaults,
    isStrange: z.boolean(), isForbidden: z.boolean(), outlived: z.array(faultyThing.extend({ validTo: z.nullish(day) })),
  }),
});
