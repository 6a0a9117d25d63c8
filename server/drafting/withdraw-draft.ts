// Gives a draft up: nothing of it is recorded, and what was done with it stays readable for its author.
import { moveInput } from '#schema/inputs/drafts.ts';
import type { Outcome } from '#schema/problem.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { moved, type MoveCall } from './moving.ts';

/** Its author or an administrator; not once it is applied. */
export async function withdrawDraft(call: MoveCall): Promise<Outcome<ChangeSet>> {
  return await moved(call, { command: 'withdrawDraft', move: 'WITHDRAW', shape: moveInput, problems: () => [] });
}
