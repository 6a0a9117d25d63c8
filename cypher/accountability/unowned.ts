// Items without an owner on a day: one page of them, and counts of all of them.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { OWNED_LABELS } from '#schema/rules/unowned.ts';
import { RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { DATE_BASES } from '#schema/vocabulary/time.ts';
import { defineCypher } from '../define-cypher.ts';
import { attested, citationRow, dated, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';
import { holderRow } from '../plans/plan-rows.ts';

const text = z.string();
const statuses = z.array(z.enum(STATUSES));
const reason = z.enum(ABSENCE_REASONS);


/**
 * `statuses` count as known, `live` as in force. `reason` null: nothing says why; `isRecorded`: a paper leaves the owner open. Filters: '' for all. `unrecorded`: also items of which no gap is recorded. Always one row; `named`: what
 * the filters name. `groups`: all items, owned or not, `open` of them without an owner; `tallies`: those listed; `areas`: with a listed item.
 */
export const unowned = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    asOf: day, statuses, live: statuses, labels: z.array(z.enum(OWNED_LABELS)), unrecorded: z.boolean(), reason: z.enum([...ABSENCE_REASONS, '']),
    area: idFilter, plan: idFilter, party: idFilter, first: z.int(), offset: z.int(),
  }),
  row: z.object({
    revision: z.nullable(z.int()),
    named: z.array(thingRow),
    total: z.int(),
    unrecorded: z.int(),
    page: z.array(thingRow.extend({ ...dated, reason: z.nullable(reason), isRecorded: z.boolean(), area: z.nullable(text), edition: z.nullable(text) })),
    areas: z.array(thingRow.extend({ ...attested, fromBasis: z.enum(DATE_BASES), untilBasis: z.enum(DATE_BASES), number: z.nullable(z.int()), responsible: z.array(holderRow) })),
    editions: z.array(thingRow),
    groups: z.array(z.object({
      label: z.enum(OWNED_LABELS), area: z.nullable(text), edition: z.nullable(thingRow), items: z.int(), open: z.int(), ratings: z.array(z.enum(RISK_RATINGS)),
    })),
    tallies: z.array(z.object({ label: z.enum(OWNED_LABELS), area: z.nullable(text), edition: z.nullable(text), reason, count: z.int() })),
    evidence: z.array(citationRow),
  }),
});
