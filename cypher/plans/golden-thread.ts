// One row: what a deliverable, a measure or a risk hangs on, and what hangs on it. No row: it is none of the three.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, pageParams, pageRow } from '#cypher/structure/party-rows.ts';
import { CLAIM_BASES } from '#schema/vocabulary/evidence.ts';
import { RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { defineCypher } from '../define-cypher.ts';
import { alignmentRow, observationRow } from './plan-rows.ts';

const text = z.string();
const basis = z.nullish(z.enum(CLAIM_BASES));
const part = thingRow.extend({ ...dated, title: text });
const some = <T extends z.ZodType>(rows: T) => z.object({ rows: z.array(rows), total: z.int() });

const row = z.object({
  item: part.extend({ referenceLabel: z.nullable(text), rating: z.nullable(z.enum(RISK_RATINGS)) }),
  plan: thingRow,
  area: z.nullable(thingRow),
  themes: z.array(part.extend({ basis })),
  goals: z.array(alignmentRow),
  outcomes: some(part),
  objectives: some(part.extend({ heading: z.nullable(text), isNear: z.boolean() })).extend({ near: z.int() }),
  deliverables: some(part.extend({ of: text })),
  measures: some(part.extend({ of: z.nullable(text), basis, observations: z.array(observationRow), absences: z.array(absenceRow) })),
  risks: some(part),
  mitigations: z.array(part),
  absences: z.array(absenceRow),
  ...pageRow,
});
export type GoldenThreadRow = z.infer<typeof row>;

/**
 * `most`: how many of a kind come; `total` counts all. `isNear`: printed under a heading of the theme's name; `near` counts those.
 * `measures`: of a deliverable those of its theme, of a measure itself, of a risk none. `evidence` unordered.
 */
export const goldenThread = defineCypher(import.meta.url, { mode: 'read', params: z.object({ ...pageParams.shape, most: z.int() }), row });
