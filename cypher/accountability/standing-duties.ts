// Every assignment of the items, whatever its days, and every gap that an edit, not a paper, told of. Ask with the items locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();
const days = { validFrom: day, validTo: day };

export const standingDuties = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ items: z.array(text).readonly() }),
  row: z.object({
    item: text,
    duties: z.array(z.object({ id: text, party: text, name: text, letter: z.enum(RASCI_LETTERS), basis: z.enum(ASSIGNMENT_BASES), status: z.enum(STATUSES), ...days })),
    gaps: z.array(z.object({ id: text, reason: z.enum(ABSENCE_REASONS), ...days })),
  }),
});
