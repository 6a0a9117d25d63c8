// One row: a person the reader may see, and the posts held on the day. No row: no such person, or none to be shown.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { mentionRow, pageRow, partyParams, subject } from '#cypher/structure/party-rows.ts';
import { APPOINTMENT_KINDS } from '#schema/vocabulary/seats.ts';
import { day } from '#schema/period.ts';
import { DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const appointment = z.object({
  ...dated,
  kind: z.enum(APPOINTMENT_KINDS),
  fromPrecision: z.nullable(z.enum(DATE_PRECISIONS)),
  untilPrecision: z.nullable(z.enum(DATE_PRECISIONS)),
  post: thingRow.extend({ validTo: day }),
});

const row = z.object({
  person: z.object({ ...subject, labels: z.array(text), name: text, honorific: z.nullable(text) }),
  appointments: z.array(appointment),
  mentions: z.array(mentionRow),
  ...pageRow,
});
export type PersonProfileRow = z.infer<typeof row>;

/** `appointments`: newest seen first. `evidence` unordered. */
export const personProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
