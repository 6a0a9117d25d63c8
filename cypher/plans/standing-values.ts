// Every value that is not taken back, whatever its days. Ask with what it is of locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { OBSERVATION_KINDS } from '#schema/vocabulary/plans.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const standingValues = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ of: z.array(text).readonly() }),
  row: z.object({ seen: z.object({ id: text, of: text, kind: z.enum(OBSERVATION_KINDS), value: text, due: z.nullable(text), status: z.enum(STATUSES), validFrom: day, validTo: day }) }),
});
