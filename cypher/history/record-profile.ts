// One row: the meeting, decision, change, law or outcome, shown whatever its status. No row: the id is none of these.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, mentionRow, pageRow, partyParams, subject } from '#cypher/structure/party-rows.ts';
import { day } from '#schema/period.ts';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { DECISION_KINDS } from '#schema/vocabulary/decision-kinds.ts';
import { CLAIM_BASES } from '#schema/vocabulary/evidence.ts';
import { RECORD_TIES } from '#schema/vocabulary/record-kinds.ts';
import { DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();
const held = { heldOn: z.nullable(day), heldPrecision: z.nullable(z.enum(DATE_PRECISIONS)) };

const record = z.object({
  ...subject,
  ...held,
  heldPrinted: z.nullable(text),
  labels: z.array(text),
  title: text,
  kind: z.nullable(z.enum([...DECISION_KINDS, ...CHANGE_EVENT_KINDS])),
  basis: z.nullable(z.enum(CLAIM_BASES)),
  note: z.nullable(text),
  aliases: z.nullable(z.array(text)),
});

const row = z.object({
  record,
  ties: z.array(z.object({ type: z.enum(RECORD_TIES), thing: thingRow, ...held })),
  decisions: z.array(thingRow.extend(dated)),
  resting: z.array(thingRow.extend({ claimIds: z.array(text) })),
  edition: z.nullable(z.object({ thing: thingRow, place: z.nullable(z.int()), outcomes: z.int() })),
  programmes: z.array(thingRow.extend({ claimIds: z.array(text) })),
  absences: z.array(absenceRow),
  mentions: z.array(mentionRow),
  beside: z.array(thingRow.extend(dated)),
  ...pageRow,
});
export type RecordProfileRow = z.infer<typeof row>;

/**
 * `decisions`: those of a meeting, of any status. `resting`: what acts under a law. `edition`: the plan that promises an outcome. `programmes`: what that plan runs.
 * `beside`: at most 50 things that papers tell in the same passages, with the record's own claims there. `evidence` unordered.
 */
export const recordProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
