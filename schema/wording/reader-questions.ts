// What readers ask and report, in sentences.
import { sayDay, todayInLondon } from '#schema/period.ts';
import type { ReaderQuestionKind } from '#schema/vocabulary/reader-questions.ts';

interface SpokenQuestion {
  readonly kind: ReaderQuestionKind;
  readonly askedAt: string;
  readonly answeredAt: string | null;
}

/** "Asked on 1 December 2026. Nobody has answered yet." */
export function sayReaderQuestion({ kind, askedAt, answeredAt }: SpokenQuestion): string {
  const asked = `${kind === 'ERROR' ? 'Reported' : 'Asked'} on ${dayOf(askedAt)}.`;
  return answeredAt === null ? `${asked} The governance team has not answered yet.` : `${asked} The governance team answered on ${dayOf(answeredAt)}.`;
}

/** "Disputed by a reader since 1 December 2026: the governance team looks into it."; undefined: by nobody. `since`: oldest first. */
export function sayDisputed(since: readonly string[]): string | undefined {
  const [first] = since;
  if (first === undefined) return undefined;
  const whom = since.length === 1 ? 'by a reader' : `in ${String(since.length)} reports of readers`;
  return `Disputed ${whom} since ${dayOf(first)}: something here is said to be wrong, and the governance team has not answered yet.`;
}

function dayOf(instant: string): string {
  return sayDay(todayInLondon(new Date(instant)));
}
