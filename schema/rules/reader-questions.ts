// What stands against a reader's question.
import { problem, type Problem } from '#schema/problem.ts';
import type { StoredThing } from '#schema/rules/thing.ts';
import { MOST_ASKED_A_DAY, MOST_WAITING, type ReaderQuestionKind } from '#schema/vocabulary/reader-questions.ts';

/** A question as it is kept, but for who asked and who answered. `thing`: null where it is held no longer, or may not be seen. */
export interface KeptQuestion {
  readonly id: string;
  readonly kind: ReaderQuestionKind;
  readonly words: string;
  readonly askedAt: string;
  readonly version: number;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly thing: StoredThing | null;
}

interface Asking {
  readonly about: string;
  /** Whether the thing is held, has a page, and may be seen by whoever asks. */
  readonly isHeld: boolean;
  /** How many the same asker asked within a day, and how many of anybody wait for an answer. */
  readonly lately: number;
  readonly waiting: number;
}

/** Empty: it may be asked. The limits keep one reader from burying what the others ask. */
export function askingProblems({ about, isHeld, lately, waiting }: Asking): readonly Problem[] {
  return [
    ...(isHeld ? [] : [problem('UNKNOWN_ID', ['about'], { what: 'page', id: about })]),
    ...(lately >= MOST_ASKED_A_DAY ? [problem('ASKED_ENOUGH', ['words'], { most: String(MOST_ASKED_A_DAY) })] : []),
    ...(waiting >= MOST_WAITING ? [problem('TEAM_IS_BUSY', ['words'], { most: String(MOST_WAITING) })] : []),
  ];
}
