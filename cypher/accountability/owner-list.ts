// One row for each action of the day, in the order of a list; `duties`: letters that bodies, organisations and posts bear on it.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { idFilter } from '../filters.ts';

const text = z.string();
const duty = z.object({ id: text, letter: z.enum(RASCI_LETTERS), version: z.int(), party: text, name: text });

/** `plan`: an edition; '' for all. `reason` null: nothing says why nobody answers for it. */
export const ownerList = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, statuses: z.array(z.enum(STATUSES)), plan: idFilter }),
  row: z.object({
    id: text, title: text, version: z.int(), plan: z.nullable(text), area: z.nullable(text), duties: z.array(duty),
    reason: z.nullable(z.enum(ABSENCE_REASONS)), revision: z.nullable(z.int()),
  }),
});
