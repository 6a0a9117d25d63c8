// What is known of the ways up from one item or party. No row: nothing ownable, no body, organisation or post has this id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow } from '../evidence/cited.ts';
import { dutyRow, editionRow, gapRow, holderRows, itemRow, lineRow, numberedRow, shareRow } from './duty-rows.ts';

const text = z.string();

/**
 * `item`: also a party, which then is among `parties`. `above`: what holds the item, nearest first. `shared`: the tasks that papers give the boards of the plan, whatever
 * papers. `lines`: each once, unordered, `from` below, `to` above. `parties`: each party that a duty or a line leads to.
 */
export const escalationRoute = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: text, asOf: day, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    item: itemRow.extend({ meets: z.nullish(text) }),
    edition: z.nullable(editionRow),
    above: z.array(numberedRow),
    duties: z.array(z.object(dutyRow)),
    shared: z.array(shareRow),
    gaps: z.array(gapRow),
    lines: z.array(lineRow),
    parties: z.array(z.object({ id: text, ...holderRows })),
    evidence: z.array(citationRow),
  }),
});
