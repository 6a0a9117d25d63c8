// The row shapes that the texts looking for faults share. Whatever may be missing from the record may be missing here.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';

const text = z.string();

/** A record as it may be found: any of its words may be missing. */
export const faultyThing = z.object({
  id: z.nullish(text), labels: z.array(text), name: z.nullish(text), title: z.nullish(text), text: z.nullish(text), label: z.nullish(text),
});

/** Persons of these visibilities are told of; of others nothing is. `most`: rows at most, by id. */
export const bounded = { visibilities: z.array(z.enum(VISIBILITIES)), most: z.int() };

/** Statuses of what lives, also as a proposal; of those, what is in force; and the day that stands for an unknown beginning. */
export const standing = { statuses: z.array(z.enum(STATUSES)), inForce: z.array(z.enum(STATUSES)), begin: day };

/** What is wrong with a record or a line by itself. `unknown`: ids of claims that there are not; `foreign`: of claims in a paper that its days do not know; `stray`: of claims about something else. */
export const ownFaults = {
  lacking: z.array(text), unlisted: z.array(text), isEmpty: z.boolean(), isUncited: z.boolean(), isUnseen: z.boolean(), unknown: z.array(text), foreign: z.array(text), stray: z.array(text),
};
