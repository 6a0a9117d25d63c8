// What stands twice: items of one title in one place, and lines of one type between the same two parties.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { faultyThing } from './fault-rows.ts';

const text = z.string();

/** `types`: of lines between parties; `symmetric`: those of which it does not matter which way they run. */
export const twinRecords = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ types: z.array(text), symmetric: z.array(text), most: z.int() }),
  row: z.object({
    items: z.array(z.array(faultyThing)),
    lines: z.array(z.object({ type: text, ids: z.tuple([text, text]), from: faultyThing, to: faultyThing })),
  }),
});
