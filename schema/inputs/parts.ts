// Parts that the inputs of several commands share.
import * as z from 'zod/mini';
import { isAskableDay } from '#schema/period.ts';
import { hasHiddenCharacter } from '#schema/rules/ground.ts';

/** The id of a stored thing or line. */
export const id = z.string().check(z.minLength(1), z.maxLength(200));

/** A day that somebody can mean: the two that stand for "not known" in the store are nobody's. */
export const ownDay = z.string().check(z.refine(isAskableDay, 'is not a day of the calendar'));

/** First day of what begins, and first day without it; none: open. */
export const period = { from: ownDay, until: z.nullish(ownDay) };

/** What is edited, and its version as it was read; another one is a conflict. */
export const version = z.int();

const MOST_WORDS = 12;

/** What a passage says, in few words of ours: never the paper's sentence. */
export const asGist = z.refine<string>((text) => text.trim().split(/\s+/u).length <= MOST_WORDS, `has more than ${String(MOST_WORDS)} words`);

/** A name or another text on one line that can all be read; blanks around it are dropped. */
export const textLine = z.string().check(
  z.trim(), z.minLength(1), z.maxLength(300),
  z.refine((text) => !/[\t\r\n]/u.test(text) && !hasHiddenCharacter(text), 'is more than one line, or holds a character that nobody can see'),
);
