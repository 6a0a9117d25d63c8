// One row: the measure as printed. No row: no such measure.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, pageParams, pageRow } from '#cypher/structure/party-rows.ts';
import { defineCypher } from '../define-cypher.ts';
import { observationRow, planItem } from './plan-rows.ts';

const row = z.object({
  item: z.object({ ...planItem, referenceLabel: z.nullable(z.string()), version: z.int() }),
  plan: thingRow.extend(dated),
  area: thingRow,
  themes: z.array(thingRow),
  observations: z.array(observationRow),
  absences: z.array(absenceRow),
  ...pageRow,
});
export type MeasureProfileRow = z.infer<typeof row>;

/** `themes`: tied to it by their printed label, in printed order. `evidence` unordered. */
export const measureProfile = defineCypher(import.meta.url, { mode: 'read', params: pageParams, row });
