// The terms of reference of bodies: what makes a quorum, who has a casting vote, when they are due for review.
import * as z from 'zod/mini';
import { day } from '#schema/period.ts';
import { CASTING_VOTES, QUORUM_KINDS } from '#schema/vocabulary/quorum.ts';
import { dated, id, maybeText, text } from './cells.ts';
import { datedParts, datedValues, factTable, linked, type ThingFact } from './fact-table.ts';

const A_RULE = new RegExp(`^[1-9]\\d{0,2} (${QUORUM_KINDS.join('|')})$`, 'u');

/** Parts of a quorum separated by bars, such as `4 MEMBER|1 COUNCIL`; all of them must be met. */
const quorum = z._default(z.pipe(
  z.pipe(z.string(), z.transform((cell) => cell.split('|').map((part) => part.trim()).filter((part) => part !== ''))),
  z.array(z.string().check(z.regex(A_RULE, 'is not a number and a kind of member, such as 4 MEMBER'))),
), []);

const termsRow = z.strictObject({
  id, title: text, body: id, edition: maybeText, quorum, castingVote: z._default(z.enum(CASTING_VOTES), 'NOT_STATED'),
  cadence: maybeText, reviewDue: z.optional(day), ...dated,
});

/** `edition`: as printed, such as `3.1`. `reviewDue` is kept as text: it is compared, never calculated with, in the database. */
export const termsOfReference = factTable('terms-of-reference', termsRow, (row): ThingFact => ({
  table: 'terms-of-reference', id: row.id, labels: ['TermsOfReference'], links: linked('GOVERNS', [row.id, row.body]), ...datedParts(row),
  values: {
    title: row.title, edition: row.edition ?? null, quorum: row.quorum, castingVote: row.castingVote,
    cadence: row.cadence ?? null, reviewDue: row.reviewDue ?? null, ...datedValues(row),
  },
}));
