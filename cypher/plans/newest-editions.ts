// One row for each plan of which an edition is known on the day.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

export const newestEditions = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ plans: z.array(text), asOf: day }),
  row: z.object({ plan: text, edition: text }),
});
