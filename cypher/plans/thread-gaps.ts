// Where the thread from goal to measure breaks: one page, and counts of all.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { THREAD_GAP_KINDS } from '#schema/vocabulary/gaps.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';

const gap = z.enum(THREAD_GAP_KINDS);
const reason = z.enum(ABSENCE_REASONS);

/** Always one row; `isKnown`: false where a filter names nothing. `reason` of a page's row null: no paper says why. */
export const threadGaps = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    asOf: day, statuses: z.array(z.enum(STATUSES)).readonly(), edition: idFilter, area: idFilter,
    kind: z.enum([...THREAD_GAP_KINDS, '']), reason: z.enum([...ABSENCE_REASONS, '']), first: z.int(), offset: z.int(),
  }),
  row: z.object({
    revision: z.nullable(z.int()),
    isKnown: z.boolean(),
    total: z.int(),
    page: z.array(thingRow.extend({ ...dated, gap, reason: z.nullable(reason), edition: thingRow, area: z.nullable(thingRow) })),
    tallies: z.array(z.object({ gap, reason, count: z.int() })),
    evidence: z.array(citationRow),
  }),
});
