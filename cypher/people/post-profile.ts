// One row: the post shown whatever its status, and what is known about it on the day. No row: no such post.
import { z } from 'zod';
import { happeningRow, partySignatureRow } from '#cypher/accountability/signature-row.ts';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, dutyRow, lineRow, mentionRow, pageRow, partyParams, seatRow, subject } from '#cypher/structure/party-rows.ts';
import { APPOINTMENT_KINDS } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const post = z.object({
  ...subject,
  labels: z.array(text),
  name: text,
  seats: z.nullable(z.int()),
  note: z.nullable(text),
  aliases: z.nullable(z.array(text)),
  printedIn: z.nullish(z.array(text)),
});

const holder = z.object({
  ...dated,
  kind: z.enum(APPOINTMENT_KINDS),
  person: z.nullable(thingRow),
});

const row = z.object({
  post,
  lines: z.array(lineRow),
  holders: z.array(holder),
  formerHolders: z.array(holder.omit({ kind: true })),
  follows: z.array(z.object({ ...dated, earlier: thingRow })),
  seats: z.array(seatRow),
  duties: z.array(dutyRow),
  absences: z.array(absenceRow),
  mentions: z.array(mentionRow),
  signatures: z.array(partySignatureRow),
  happenings: z.array(happeningRow),
  ...pageRow,
});
export type PostProfileRow = z.infer<typeof row>;

/** `formerHolders`: the last of them, if any. `follows`: the posts it takes the place of. `holders`: on the day, by name; `person` is null where the reader may not see it. `evidence` unordered. */
export const postProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
