// Every measure of the plans asked about with its cells; schema/rules/measure-gaps.ts says which lack what.
import { z } from 'zod';
import { absenceRow } from '#cypher/structure/party-rows.ts';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';
import { observationRow } from './plan-rows.ts';

const text = z.string();

const measure = z.object({
  measure: thingRow.extend({ ...dated, referenceLabel: z.nullable(text) }),
  area: thingRow,
  edition: thingRow,
  observations: z.array(observationRow),
  absences: z.array(absenceRow),
  themes: z.array(thingRow),
});
export type MeasureGapRow = z.infer<typeof measure>;

/** Always one row; `isKnown`: false where a filter names nothing. `measures`: with and without gaps, newest plan first, then as printed. */
export const measureGaps = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, statuses: z.array(z.enum(STATUSES)).readonly(), edition: idFilter, area: idFilter }),
  row: z.object({ revision: z.nullable(z.int()), isKnown: z.boolean(), measures: z.array(measure), evidence: z.array(citationRow) }),
});
