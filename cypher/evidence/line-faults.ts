// Lines and links that are at fault, by type, then id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { defineCypher } from '../define-cypher.ts';
import { bounded, faultyThing, ownFaults, standing } from './fault-rows.ts';

const text = z.string();

/**
 * `ends`: by type, the labels allowed at its start and at its end. `lines`: types that run between parties; `links`: those that are structure, of which
 * `citing` cite. `listed`: by property of a line, the values of its list. `begin`: the first day of what has none. `awaited`: ends not there when the line is.
 */
export const lineFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    ends: z.record(text, z.tuple([z.array(text), z.array(text)])), lines: z.array(text), listed: z.record(text, z.array(text)), links: z.array(text), citing: z.array(text), required: z.array(text),
    ...standing, ...bounded,
  }),
  row: z.object({
    id: z.nullable(text), type: text, from: faultyThing, to: faultyThing, ...ownFaults,
    isStrange: z.boolean(), isForbidden: z.boolean(), isLooped: z.boolean(),
    outlived: z.array(faultyThing.extend({ validTo: z.nullish(day) })), awaited: z.array(faultyThing.extend({ validFrom: z.nullish(day) })),
  }),
});
