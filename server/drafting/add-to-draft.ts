// Puts an edit into a draft, at its end.
import { addToDraftInput } from '#schema/inputs/drafts.ts';
import { problem, type Outcome } from '#schema/problem.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { MOST_STEPS } from '#schema/vocabulary/change-sets.ts';
import { moved, type MoveCall } from './moving.ts';
import type { Tried } from './tried-step.ts';

/** `tried`: the edit as it was tried after all others of the draft. Whether it still fits is judged anew before the draft is applied. */
export async function addToDraft({ tx, input, by }: MoveCall, { row, touched }: Tried): Promise<Outcome<ChangeSet>> {
  return await moved({ tx, input, by }, {
    command: 'addToDraft', move: 'ADD', shape: addToDraftInput,
    problems: (_, { steps }) => (steps.length < MOST_STEPS ? [] : [problem('DRAFT_FULL', ['set'], { most: String(MOST_STEPS) })]),
    after: ({ command }, set) => ({ steps: [...set.steps, { id: nextStep(set), command, row, reason: by.reason, source: by.source, touched }] }),
  });
}

// Counted by what was ever put in, so that no name is given twice.
function nextStep({ moves }: ChangeSet): string {
  return `s${String(moves.filter(({ command }) => command === 'addToDraft').length + 1)}`;
}
