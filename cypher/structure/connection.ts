// Two rows, one for each side, the first asked first. No row: one of the two is no body, organisation or post.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { day } from '#schema/period.ts';
import { STEP_TYPES } from '#schema/vocabulary/relationship-types.ts';
import { MEMBER_ROLES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { pageRow, recordedEnd } from './party-rows.ts';

const text = z.string();

/** `steps`: each once, `from` nearer the side's start; empty where the other side is not met. `reached`: then, whom the side leads to, nearest first. */
export const connection = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ from: text, to: text, asOf: day, statuses: z.array(z.enum(STATUSES)).readonly() }),
  row: z.object({
    start: thingRow.extend({ ...dated, ...recordedEnd, name: text }),
    steps: z.array(z.object({
      ...dated, type: z.enum(STEP_TYPES), isForward: z.boolean(), role: z.nullable(z.enum(MEMBER_ROLES)), from: text, to: text, party: thingRow,
    })),
    reached: z.array(thingRow),
    ...pageRow,
  }),
});
