// A row for each line that there is, by id. Raises the version of each by one: the `version` returned is the one before. `papers`: days of those that speak of it, oldest first.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { LINE_TYPES } from '#schema/vocabulary/relationship-types.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const line = z.object({
  id: text, label: z.enum(LINE_TYPES), version: z.int(), status: z.enum(STATUSES), validFrom: day, validTo: day, recordedOn: z.nullable(day),
  purpose: z.nullable(text), cadence: z.nullable(text), low: text, high: text, papers: z.array(day),
});
export type LineRow = z.infer<typeof line>;

export const heldLines = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ lines: z.array(text).readonly() }), row: z.object({ line }),
});
