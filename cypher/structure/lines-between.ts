// Lines of the type asked for, in either direction, whatever their days. Ask with the parties locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { LINE_TYPES } from '#schema/vocabulary/relationship-types.ts';
import { defineCypher } from '../define-cypher.ts';

const type = z.enum(LINE_TYPES);

export const linesBetween = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ pairs: z.array(z.object({ type, from: z.string(), to: z.string() })).readonly() }),
  row: z.object({ id: z.string(), type, low: z.string(), high: z.string(), validFrom: day, validTo: day }),
});
