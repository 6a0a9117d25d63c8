// What an officer says of who answers for what: that it ends, that the holder confirms it, or that nobody does and why.
import * as z from 'zod/mini';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { id, ownDay, version } from './parts.ts';

export const endOwnershipInput = z.strictObject({
  assignment: id,
  version,
  /** First day without it. */
  endsOn: ownDay,
});
export type EndOwnership = z.infer<typeof endOwnershipInput>;

export const confirmOwnershipInput = z.strictObject({ assignment: id, version });
export type ConfirmOwnership = z.infer<typeof confirmOwnershipInput>;

export const declareUnassignedInput = z.strictObject({
  item: id,
  version,
  reason: z.enum(ABSENCE_REASONS),
  /** First day on which nobody answers for it. */
  from: ownDay,
});
export type DeclareUnassigned = z.infer<typeof declareUnassignedInput>;
