// A question of a reader as it is shown, and what came of asking or answering it.
import type { Outcome, Problem } from '#schema/problem.ts';
import type { KeptQuestion } from '#schema/rules/reader-questions.ts';
import { linkTo } from '#schema/rules/thing.ts';
import { sayReaderQuestion } from '#schema/wording/reader-questions.ts';
import { mayEdit } from '../identity/may-ask.ts';
import type { Viewer } from '../identity/viewer.ts';

/** Who asked and who answered is shown to nobody. */
export function shownQuestion(question: KeptQuestion, viewer: Viewer) {
  const { id, kind, words, answer, version, thing } = question;
  return { id, kind, words, answer, version, about: thing === null ? null : linkTo(thing) ?? null, say: sayReaderQuestion(question), mayAnswer: mayEdit(viewer) };
}

/** `question`: null where it is refused, and on a dry run, which leaves none. */
export function toAskingPayload(outcome: Outcome<KeptQuestion>, { viewer, dryRun }: { readonly viewer: Viewer; readonly dryRun: boolean }) {
  if (!outcome.ok) return { problems: outcome.problems.map(withoutRow), question: null, query: {} };
  return { problems: [], question: dryRun ? null : shownQuestion(outcome.value, viewer), query: {} };
}

function withoutRow(found: Problem): Problem {
  return found.path[0] === '0' ? { ...found, path: found.path.slice(1) } : found;
}
