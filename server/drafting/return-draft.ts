// Gives a draft back to its author, with what is to be mended.
import { moveInput } from '#schema/inputs/drafts.ts';
import { problem, type Outcome } from '#schema/problem.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { moved, type MoveCall } from './moving.ts';

/** Whoever approved it before has not any more. */
export async function returnDraft(call: MoveCall): Promise<Outcome<ChangeSet>> {
  const isSaid = (call.by.reason ?? '').trim() !== '';
  return await moved(call, {
    command: 'returnDraft', move: 'RETURN', shape: moveInput, problems: () => (isSaid ? [] : [problem('COMMENT_NEEDED', ['reason'])]), after: () => ({ approver: null }),
  });
}
