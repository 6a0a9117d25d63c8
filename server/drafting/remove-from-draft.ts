// Takes an edit out of a draft, unless a later one needs what it makes.
import { removeFromDraftInput } from '#schema/inputs/drafts.ts';
import { problem, type Outcome, type Problem } from '#schema/problem.ts';
import { madeBy, type ChangeSet, type Step } from '#schema/rules/change-sets.ts';
import { idsIn } from '#schema/rules/touched.ts';
import { moved, type MoveCall } from './moving.ts';

/** What it was stays among the moves of the draft. */
export async function removeFromDraft(call: MoveCall): Promise<Outcome<ChangeSet>> {
  return await moved(call, {
    command: 'removeFromDraft', move: 'REMOVE', shape: removeFromDraftInput,
    problems: ({ step }, { steps }) => removeProblems(step, steps),
    after: ({ step }, { steps }) => ({ steps: steps.filter(({ id }) => id !== step) }),
  });
}

function removeProblems(step: string, steps: readonly Step[]): readonly Problem[] {
  if (!steps.some(({ id }) => id === step)) return [problem('UNKNOWN_STEP', ['step'], { step })];
  return steps.filter(({ row }) => idsIn(row).includes(madeBy(step))).map(({ id }) => problem('STEP_NAMED', ['step'], { step: id }));
}
