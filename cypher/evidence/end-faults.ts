// What stands between others and lacks one of them or has one too many, outlives one or stands before it does, by id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { LINKS } from '#schema/vocabulary/labels.ts';
import { defineCypher } from '../define-cypher.ts';
import { bounded, faultyThing, standing } from './fault-rows.ts';

const text = z.string();

/** `ends`: by label, lists of which one must be there. `holding`: links that an end takes with it. `single`: by label, links of which it has one. `endless`: the lists of which none is there. */
export const endFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    ends: z.record(text, z.array(z.array(text))), single: z.record(text, z.array(z.enum(LINKS))), holding: z.array(z.enum(LINKS)), ...standing, ...bounded,
  }),
  row: z.object({
    record: faultyThing, near: z.nullable(faultyThing), endless: z.array(z.array(text)), doubled: z.array(text),
    outlived: z.array(faultyThing.extend({ validTo: z.nullish(day) })), awaited: z.array(faultyThing.extend({ validFrom: z.nullish(day) })),
  }),
});
