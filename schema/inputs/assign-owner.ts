// What an officer says when giving an item an owner, or another of the five letters.
import * as z from 'zod/mini';
import { RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { id, period, version } from './parts.ts';

export const assignOwnerInput = z.strictObject({
  item: id,
  /** As it was read; another one is a conflict. */
  version,
  party: id,
  letter: z._default(z.enum(RASCI_LETTERS), 'ACCOUNTABLE'),
  /** First day of the assignment, and first day without it; none: open. */
  ...period,
});
export type AssignOwner = z.infer<typeof assignOwnerInput>;
