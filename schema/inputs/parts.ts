// Parts that the inputs of several commands share.
import * as z from 'zod/mini';
import { isAskableDay } from '#schema/period.ts';

/** The id of a stored thing or line. */
export const id = z.string().check(z.minLength(1), z.maxLength(200));

/** A day that somebody can mean: the two that stand for "not known" in the store are nobody's. */
export const ownDay = z.string().check(z.refine(isAskableDay, 'is not a day of the calendar'));

/** First day of what begins, and first day without it; none: open. */
export const period = { from: ownDay, until: z.nullish(ownDay) };

/** What is edited, and its version as it was read; another one is a conflict. */
export const version = z.int();
