// What one record, line or claim rests on. No row: nothing has this id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, thingRow } from './cited.ts';

const text = z.string();

/**
 * `things`: the record itself, then what it hangs on; empty for a line between parties. `absence`: of a recorded gap.
 * `of`: the claim that the rival contradicts; `isChosen` null: neither is. Papers issued after the day are not read. `alsoHere`: at most 50.
 * `unseen`: the visibilities that are not among `visibilities`: of all people, only those are looked at. `texts`: of whatever is attached of the passages cited, rivals' too, in no order.
 */
export const evidence = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: text, asOf: day, visibilities: z.array(z.enum(VISIBILITIES)), unseen: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    isClaim: z.boolean(),
    absence: z.nullable(z.enum(ABSENCE_REASONS)),
    things: z.array(thingRow),
    citations: z.array(citationRow),
    rivals: z.array(z.object({ of: text, reason: text, isChosen: z.nullable(z.boolean()), citation: citationRow })),
    alsoHere: z.array(citationRow),
    texts: z.array(z.object({
      of: text, lineFrom: z.int(), lineTo: z.int(), isChanged: z.boolean(),
      lines: z.array(z.object({ number: z.int(), text: z.nullable(text) })),
    })),
  }),
});
