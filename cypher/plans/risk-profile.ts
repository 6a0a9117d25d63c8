// One row: the risk and what is done about it. No row: no such risk.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, pageParams, pageRow } from '#cypher/structure/party-rows.ts';
import { RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const row = z.object({
  item: z.object({
    ...dated, labels: z.array(text), title: text, rating: z.nullable(z.enum(RISK_RATINGS)), note: z.nullable(text), version: z.int(),
  }),
  plan: thingRow,
  mitigations: z.array(z.object({ ...dated, title: text })),
  absences: z.array(absenceRow),
  ratedElsewhere: z.nullable(thingRow.extend({ ...dated, rated: z.int(), risks: z.int() })),
  ...pageRow,
});
export type RiskProfileRow = z.infer<typeof row>;

/** `ratedElsewhere`: the newest other plan that rates its risks, with the claims of those rated. `evidence` unordered. */
export const riskProfile = defineCypher(import.meta.url, { mode: 'read', params: pageParams, row });
