// One row: the body shown whatever its status, and what is known about it on the day. No row: no such body.
import { z } from 'zod';
import { happeningRow, partySignatureRow } from '#cypher/accountability/signature-row.ts';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { day } from '#schema/period.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { AUTHORITIES, BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { QUORUM_KINDS } from '#schema/vocabulary/quorum.ts';
import { defineCypher } from '../define-cypher.ts';
import { absenceRow, decisionRow, dutyRow, lineRow, mentionRow, partyParams, pageRow, seatRow, subject } from './party-rows.ts';

const text = z.string();

const body = z.object({
  ...subject,
  labels: z.array(text),
  name: text,
  kind: z.enum(BODY_KINDS),
  kindPrinted: z.nullable(text),
  authority: z.nullable(z.enum(AUTHORITIES)),
  meets: z.nullable(text),
  note: z.nullable(text),
  aliases: z.nullable(z.array(text)),
  /** Parallel to the name and its aliases; see schema/rules/printed-names.ts. */
  printedIn: z.nullish(z.array(text)),
});

const peer = z.object({ whole: text, line: text, claimIds: z.array(text) });
const terms = z.object({ ...dated, title: text, edition: z.nullish(text), reviewDue: z.nullish(day), cadence: z.nullish(text), rules: z.array(z.object({ count: z.int(), of: z.enum(QUORUM_KINDS) })) });
const theme = z.object({ theme: thingRow, deliverables: z.int(), ownersNamed: z.int(), measures: z.int() });

const row = z.object({
  body,
  lines: z.array(lineRow),
  peers: z.array(peer),
  members: z.array(seatRow),
  formerChairs: z.array(seatRow),
  terms: z.nullable(terms),
  agreements: z.array(z.object({ ...dated, title: text, kind: z.enum(AGREEMENT_KINDS), passages: z.array(text) })),
  duties: z.array(dutyRow),
  themes: z.array(theme),
  absences: z.array(absenceRow),
  mentions: z.array(mentionRow),
  signatures: z.array(partySignatureRow),
  happenings: z.array(happeningRow),
  decisions: z.array(decisionRow),
  stakeholders: z.array(text),
  ...pageRow,
});
export type BodyProfileRow = z.infer<typeof row>;

/** `peers`: other parts, of its kind, of what it is part of. `formerChairs`: the last of them, if any. `terms`: the newest terms of reference on the day. `agreements`: spoken of where the body is. `stakeholders`: claims that name them, of papers that give the body an area or a task; none where somebody sits on it. `evidence` unordered. */
export const bodyProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
