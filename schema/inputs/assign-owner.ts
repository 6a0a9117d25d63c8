// What an officer says when giving an item an owner, or another of the five letters.
import * as z from 'zod/mini';
import { day } from '#schema/period.ts';
import { RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));

export const assignOwnerInput = z.strictObject({
  item: id,
  /** As it was read; another one is a conflict. */
  version: z.int(),
  party: id,
  letter: z._default(z.enum(RASCI_LETTERS), 'ACCOUNTABLE'),
  /** First day of the assignment, and first day without it; none: open. */
  from: day,
  until: z.nullish(day),
});
export type AssignOwner = z.infer<typeof assignOwnerInput>;
