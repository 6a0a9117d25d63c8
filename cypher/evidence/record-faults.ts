// Records that are at fault by themselves, by id.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { bounded, faultyThing, ownFaults } from './fault-rows.ts';

const text = z.string();

/** `required`: by label, as schema/vocabulary/data-rules.ts has it. `listed`: by label and property, the values of its list. `citing`: labels that rest on claims. `near`: what the record hangs on. */
export const recordFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ required: z.record(text, z.array(text)), listed: z.record(text, z.record(text, z.array(text))), citing: z.array(text), ...bounded }),
  row: z.object({ record: faultyThing, near: z.nullable(faultyThing), ...ownFaults }),
});
