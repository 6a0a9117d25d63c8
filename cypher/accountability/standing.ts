// What rests on a party on a day. No row: no such party.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { RESTING } from '#schema/vocabulary/resting.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from '../evidence/cited.ts';

const text = z.string();

/** `bearers`: parties that stand on the day and bear the same thing, this one among them where it stands. `thing` null: a delegation that names no ground. `behalf`: for whom a seat is held. */
const rest = z.object({ ...dated, aspect: z.enum(RESTING), isReading: z.boolean(), thing: z.nullable(thingRow), behalf: z.nullish(thingRow), bearers: z.int() });

const row = z.object({
  revision: z.int(),
  party: z.object({ id: text, name: text, version: z.int(), claimIds: z.array(text), labels: z.array(text) }),
  rests: z.array(rest),
  mentions: z.array(text),
  evidence: z.array(citationRow),
});
export type StandingRow = z.infer<typeof row>;

/** `rests` unordered. `mentions`: ids of every claim about the party. */
export const standing = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: text, on: day, statuses: z.array(z.enum(STATUSES)).readonly(), visibilities: z.array(z.enum(VISIBILITIES)).readonly() }),
  row,
});
