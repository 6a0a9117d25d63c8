// Recorded gaps that stand open on a day, counted by reason, slot and label.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS, SLOTS } from '#schema/vocabulary/absence-reasons.ts';
import { LABELS } from '#schema/vocabulary/labels.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const statuses = z.array(z.enum(STATUSES));

/** Always one row. `statuses` count as known, `live` as in force. A thing counts once for each of its slots. */
export const gapReasons = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, statuses, live: statuses }),
  row: z.object({
    revision: z.nullable(z.int()),
    tallies: z.array(z.object({ reason: z.enum(ABSENCE_REASONS), slot: z.enum(SLOTS), label: z.enum(LABELS), count: z.int() })),
  }),
});
