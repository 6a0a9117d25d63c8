// Lets a draft be applied: by somebody else than its author, unless nobody else can sign in.
import { moveInput } from '#schema/inputs/drafts.ts';
import type { Outcome } from '#schema/problem.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { moved, type MoveCall } from './moving.ts';

/** Call it where the whole draft was tried and fits. */
export async function approveDraft(call: MoveCall): Promise<Outcome<ChangeSet>> {
  const approver = call.by.drafter.id;
  return await moved(call, { command: 'approveDraft', move: 'APPROVE', shape: moveInput, problems: () => [], after: () => ({ approver }) });
}
