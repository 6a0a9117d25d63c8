// A change set as its page shows it: in words, with what whoever asks may do with it.
import { isOwnApproval, movesFor, type ChangeSet, type Drafter, type Moved, type Step } from '#schema/rules/change-sets.ts';
import { DRAFT_MOVES } from '#schema/vocabulary/change-sets.ts';
import { sayMove, saySet } from '#schema/wording/change-sets.ts';
import { DONE, sayActor } from '#schema/wording/decision-trail.ts';
import { sayInstant } from '#schema/wording/edits.ts';
import { sayTouched } from '#schema/wording/touched.ts';

/** Its edits in the order in which they are done, its moves oldest first. */
export function shownSet(set: ChangeSet, drafter: Drafter) {
  const { steps, moves, ...rest } = set;
  return { ...rest, authorSay: sayActor(set.author), isOwnApproval: isOwnApproval(set), say: saySet(set), count: steps.length, may: movesFor(set, drafter, DRAFT_MOVES), steps: steps.map(shownStep), moves: moves.map(shownMove) };
}

function shownStep({ id, command, row, reason, source, touched }: Step) {
  return { id, command, what: DONE[command] ?? 'Edited', row: JSON.stringify(row), reason, source, touches: sayTouched(touched) };
}

function shownMove({ at, actor, reason, command }: Moved) {
  return { at, on: sayInstant(at), who: sayActor(actor), reason, say: sayMove({ command, at, actor, reason }) };
}
