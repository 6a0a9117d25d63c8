// Gaps that stand open on a day, recorded or left by who has ended, counted by reason, slot and label.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { OWNED_LABELS } from '#schema/rules/unowned.ts';
import { ABSENCE_REASONS, SLOTS } from '#schema/vocabulary/absence-reasons.ts';
import { LABELS } from '#schema/vocabulary/labels.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const statuses = z.array(z.enum(STATUSES));

/** Always one row. `statuses` count as known, `live` as in force; `labels`: of what a party that has ended may leave without an owner. A thing counts once for each of its slots. */
export const gapReasons = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, statuses, live: statuses, labels: z.array(z.enum(OWNED_LABELS)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    tallies: z.array(z.object({ reason: z.enum(ABSENCE_REASONS), slot: z.enum(SLOTS), label: z.enum(LABELS), count: z.int() })),
  }),
});
