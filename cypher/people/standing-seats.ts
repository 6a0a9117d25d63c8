// Every seat with a named member, whatever its days. Ask with the bodies locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { defineCypher } from '../define-cypher.ts';

export const standingSeats = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ bodies: z.array(z.string()).readonly() }),
  row: z.object({ id: z.string(), body: z.string(), member: z.string(), onBehalfOf: z.nullable(z.string()), validFrom: day, validTo: day }),
});
