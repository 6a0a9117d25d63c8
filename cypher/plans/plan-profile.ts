// One row: the edition with all it holds, in printed order. No row: the id names no plan, edition, area or theme.
import { z } from 'zod';
import { signatureRow } from '#cypher/accountability/signature-row.ts';
import { thingRow } from '#cypher/evidence/cited.ts';
import { mentionRow, pageRow, partyParams, subject } from '#cypher/structure/party-rows.ts';
import { PLAN_KINDS } from '#schema/vocabulary/plans.ts';
import { defineCypher } from '../define-cypher.ts';
import { alignmentRow, holderRow } from './plan-rows.ts';

const text = z.string();

const area = z.object({
  area: thingRow,
  number: z.nullable(z.int()),
  claimIds: z.array(text),
  responsible: z.array(holderRow),
  themes: z.array(z.object({ theme: thingRow, deliverables: z.array(thingRow) })),
  objectives: z.array(thingRow),
  measures: z.array(thingRow),
});

const row = z.object({
  edition: z.object({ ...subject, labels: z.array(text), title: text, label: z.nullable(text) }),
  of: z.object({ kind: z.enum(PLAN_KINDS), note: z.nullable(text), aliases: z.nullable(z.array(text)) }),
  areas: z.array(area),
  objectives: z.array(thingRow),
  risks: z.array(thingRow),
  outcomes: z.array(thingRow),
  holders: z.array(holderRow),
  signatures: z.array(signatureRow),
  alignments: z.array(alignmentRow),
  mentions: z.array(mentionRow),
  ...pageRow,
});
export type PlanProfileRow = z.infer<typeof row>;

/** `of`: the plan it is an edition of. `mentions`: claims that became no duty or alignment. `evidence` unordered. */
export const planProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
