// What stands between others and lacks one of them, or outlives one, by id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { LINKS } from '#schema/vocabulary/labels.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { bounded, faultyThing } from './fault-rows.ts';

const text = z.string();

/** `ends`: by label, lists of which one must be there. `holding`: links that an end takes with it. `endless`: the lists of which none is there. */
export const endFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ ends: z.record(text, z.array(z.array(text))), holding: z.array(z.enum(LINKS)), statuses: z.array(z.enum(STATUSES)), ...bounded }),
  row: z.object({
    record: faultyThing, near: z.nullable(faultyThing), endless: z.array(z.array(text)),
    outlived: z.array(faultyThing.extend({ validTo: z.nullish(day) })),
  }),
});
