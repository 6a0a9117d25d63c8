// One row: the objective and what it is set beside. No row: no such objective.
import { z } from 'zod';
import { thingRow } from '#cypher/evidence/cited.ts';
import { mentionRow, pageRow, partyParams } from '#cypher/structure/party-rows.ts';
import { defineCypher } from '../define-cypher.ts';
import { alignmentRow, observationRow, planItem } from './plan-rows.ts';

const texts = z.array(z.string());

const row = z.object({
  item: z.object({ ...planItem, heading: z.nullable(z.string()) }),
  plan: thingRow,
  area: z.nullable(thingRow),
  observations: z.array(observationRow),
  alignments: z.array(alignmentRow),
  beside: z.array(thingRow.extend({ claimIds: texts, theme: thingRow, target: z.nullable(observationRow.pick({ value: true, status: true, claimIds: true })) })),
  mentions: z.array(mentionRow),
  ...pageRow,
});
export type ObjectiveProfileRow = z.infer<typeof row>;

/** `area` is null for a goal of a strategy without areas. `evidence` unordered. */
export const objectiveProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
