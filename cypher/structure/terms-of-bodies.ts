// Every edition of the terms that is not taken back, whatever its days. Ask with the bodies locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const termsOfBodies = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ bodies: z.array(text).readonly() }),
  row: z.object({ terms: z.object({ id: text, body: text, status: z.enum(STATUSES), validFrom: day, validTo: day }) }),
});
