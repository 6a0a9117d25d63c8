// Hands a draft on to whoever approves it.
import { moveInput } from '#schema/inputs/drafts.ts';
import { atRow, problem, type Outcome, type Problem } from '#schema/problem.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { groundProblems } from '#schema/rules/ground.ts';
import { moved, type MoveCall } from './moving.ts';

/** Every edit of it must say how we know, by itself or by the draft. */
export async function submitDraft(call: MoveCall): Promise<Outcome<ChangeSet>> {
  return await moved(call, { command: 'submitDraft', move: 'SUBMIT', shape: moveInput, problems: (_, set) => submitProblems(set) });
}

function submitProblems({ steps, reason, source }: ChangeSet): readonly Problem[] {
  if (steps.length === 0) return [problem('DRAFT_EMPTY', ['set'])];
  return steps.flatMap((step, at) => atRow(at, groundProblems({ reason: step.reason ?? reason, source: step.source ?? source })));
}
