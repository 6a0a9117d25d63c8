// Records every edit of an approved draft, or none: each by its own command, with a Change of its own that names the draft.
import { lockRecords } from '#cypher/drafts/lock-records.ts';
import { moveInput } from '#schema/inputs/drafts.ts';
import { accepted, refused, type Outcome } from '#schema/problem.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { idsIn } from '#schema/rules/touched.ts';
import { run } from '../neo4j/run.ts';
import { touchedIn } from '../neo4j/touched.ts';
import type { Tx } from '../neo4j/tx.ts';
import { moved, type MoveCall, type Mover } from './moving.ts';
import { problemsOf, runWhole } from './run-set.ts';

/** Its author is the actor of each Change; who approved and who applied it stand with the draft. */
export async function applyDraft({ tx, input, by }: MoveCall): Promise<Outcome<ChangeSet>> {
  return await moved({ tx, input, by }, { command: 'applyDraft', move: 'APPLY', shape: moveInput, problems: () => [], doing: (set) => applied(tx, set, by) });
}

async function applied(tx: Tx, set: ChangeSet, by: Mover): Promise<Outcome<ChangeSet['steps']>> {
  // Locked in one order before the first of them: its commands lock theirs one after the other.
  await run(tx, lockRecords, { ids: idsIn(set.steps.map(({ row }) => row)) });
  const ran = await runWhole(tx, set, by);
  const problems = problemsOf(ran);
  if (problems.length > 0) return refused(problems);
  return accepted(set.steps.map((step, at) => {
    const came = ran[at]?.came;
    return came?.is === 'DONE' ? { ...step, touched: touchedIn(came.change.touched) } : step;
  }));
}
