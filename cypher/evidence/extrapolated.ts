// What is read on though its papers are too old: counted for every paper, and listed for the paper asked, or else for all that are not explained.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { DATE_BASES } from '#schema/vocabulary/time.ts';
import { defineCypher } from '../define-cypher.ts';
import { documentRow } from './cited.ts';
import { faultyThing } from './fault-rows.ts';

const text = z.string();

/**
 * `months`: for how long a paper speaks. `paper`: whose records are listed; null: those of every paper that is not `explained`.
 * `whileNewest`: papers explained only while none newer is held. In the row `explained` are those that are on the day, `readOn` is how much there is of all papers and edits.
 * `ageing`: oldest paper first; what two papers of one day tell counts for both. `facts`: by id, from `skip` on, at most `most`; `to` and `type` null for a record, `paper` null after an edit.
 */
export const extrapolated = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    asOf: day, months: z.int(), statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)),
    paper: z.nullable(text), explained: z.array(text), whileNewest: z.array(text), skip: z.int(), most: z.int(),
  }),
  row: z.object({
    revision: z.nullable(z.int()),
    ageing: z.array(z.object({ facts: z.int(), document: documentRow })),
    document: z.nullable(documentRow),
    explained: z.array(text),
    readOn: z.int(),
    total: z.int(),
    facts: z.array(z.object({
      id: z.nullish(text), lastAttested: day, untilBasis: z.enum(DATE_BASES), type: z.nullable(text), paper: z.nullable(documentRow),
      from: faultyThing, to: z.nullable(faultyThing), near: z.nullable(faultyThing),
    })),
  }),
});
