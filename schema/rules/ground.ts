// On what an edit rests.
import { problem, type Problem } from '#schema/problem.ts';

interface Given {
  readonly reason?: string | null | undefined;
  readonly source?: string | null | undefined;
}

/** How we know: a source, or a reason in words that can all be read. `isOwnGround`: of an edit that says it itself. */
export function groundProblems(given: Given, { isOwnGround = false }: { readonly isOwnGround?: boolean } = {}): readonly Problem[] {
  const reason = given.reason ?? '';
  const isGiven = isOwnGround || reason.trim() !== '' || (given.source ?? '') !== '';
  return [
    ...(isGiven ? [] : [problem('SOURCE_NEEDED', ['reason'])]),
    ...(hasHiddenCharacter(reason) ? [problem('HIDDEN_CHARACTER', ['reason'])] : []),
  ];
}

/** True for a text that can be read as another one. */
export function hasHiddenCharacter(text: string): boolean {
  return HIDDEN.test(text);
}

// Control characters, halves of characters and turns of direction can make a text read as another one, on screen and in logs.
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
