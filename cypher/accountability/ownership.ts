// What is known of who answers for one item. No row: nothing ownable has this id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, thingRow } from '../evidence/cited.ts';
import { dutyRow, editionRow, gapRow, holderRows, itemRow, lineRow, numberedRow, shareRow } from './duty-rows.ts';

const text = z.string();

/**
 * `above`: what holds the item, nearest first. `duties`: direct before via, nearest first. `shared`: the tasks
 * that papers give the boards of the plan, whatever papers. `lines`: each once, unordered, `from` below, `to` above.
 * `held`: each paper up to today once for each place it covers.
 */
export const ownership = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: text, asOf: day, today: day, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    item: itemRow.extend({ version: z.int() }),
    edition: z.nullable(editionRow),
    above: z.array(numberedRow),
    duties: z.array(z.object({ ...dutyRow, ...holderRows })),
    shared: z.array(shareRow),
    gaps: z.array(gapRow),
    likeNamed: z.array(thingRow),
    lines: z.array(lineRow),
    held: z.array(z.object({ id: text, issued: day, place: text })),
    evidence: z.array(citationRow),
  }),
});
