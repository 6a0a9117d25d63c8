// One row: the organisation shown whatever its status, and what is known about it on the day. No row: no such organisation.
import { z } from 'zod';
import { happeningRow, partySignatureRow } from '#cypher/accountability/signature-row.ts';
import { ORGANISATION_FUNCTIONS, ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { defineCypher } from '../define-cypher.ts';
import { dutyRow, lineRow, mentionRow, pageRow, partyParams, seatRow, subject } from './party-rows.ts';

const text = z.string();

const organisation = z.object({
  ...subject,
  labels: z.array(text),
  name: text,
  kind: z.enum(ORGANISATION_KINDS),
  function: z.nullable(z.enum(ORGANISATION_FUNCTIONS)),
  note: z.nullable(text),
  aliases: z.nullable(z.array(text)),
  /** Parallel to the name and its aliases; see schema/rules/printed-names.ts. */
  printedIn: z.nullish(z.array(text)),
});

const row = z.object({
  organisation,
  lines: z.array(lineRow),
  seats: z.array(seatRow),
  duties: z.array(dutyRow),
  mentions: z.array(mentionRow),
  signatures: z.array(partySignatureRow),
  happenings: z.array(happeningRow),
  ...pageRow,
});
export type OrganisationProfileRow = z.infer<typeof row>;

/** `seats`: its own, those held on its behalf, and those of posts in it, by name of the body. `evidence` unordered. */
export const organisationProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
