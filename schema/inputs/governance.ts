// What an officer says of how bodies work and what they bind themselves to: meetings and decisions, terms of reference, agreements, and what is delegated.
import * as z from 'zod/mini';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { DECISION_KINDS } from '#schema/vocabulary/decision-kinds.ts';
import { CASTING_VOTES, QUORUM_KINDS } from '#schema/vocabulary/quorum.ts';
import { id, ownDay, period, textLine } from './parts.ts';

const status = z._default(z.enum(['PROPOSED', 'AGREED', 'SHADOW', 'IN_FORCE']), 'IN_FORCE');
const open = { status, from: z.nullish(ownDay), until: z.nullish(ownDay) };

export const addMeetingInput = z.strictObject({ body: id, title: textLine, heldOn: ownDay });
export type AddMeeting = z.infer<typeof addMeetingInput>;

export const addDecisionInput = z.strictObject({
  body: id,
  title: textLine,
  kind: z.enum(DECISION_KINDS),
  /** A decision that is only asked for is proposed. */
  status,
  /** The day on which it was taken, or asked for. */
  decidedOn: ownDay,
  /** A meeting of that body. */
  meeting: z.nullish(id),
  concerns: z._default(z.array(id).check(z.maxLength(20)), []),
});
export type AddDecision = z.infer<typeof addDecisionInput>;

export const addTermsInput = z.strictObject({
  body: id,
  title: textLine,
  /** As printed, such as "3.1". */
  edition: z.nullish(textLine),
  /** All of them must be met. */
  quorum: z._default(z.array(z.strictObject({ count: z.int().check(z.minimum(1), z.maximum(999)), of: z.enum(QUORUM_KINDS) })).check(z.maxLength(10)), []),
  castingVote: z._default(z.enum(CASTING_VOTES), 'NOT_STATED'),
  cadence: z.nullish(textLine),
  reviewDue: z.nullish(ownDay),
  /** First day of them: those before end on it. */
  ...period,
});
export type AddTerms = z.infer<typeof addTermsInput>;

export const addAgreementInput = z.strictObject({
  title: textLine, kind: z.enum(AGREEMENT_KINDS), amounts: z._default(z.array(textLine).check(z.maxLength(20)), []), ...open,
});

export const addFunctionInput = z.strictObject({ title: textLine, ...open });

export const addDelegationInput = z.strictObject({
  /** What is passed on. */
  function: id,
  /** Who passes it on, and to whom; none: not said. */
  giver: z.nullish(id),
  taker: z.nullish(id),
  /** An agreement or a law. */
  under: id,
  limit: z.nullish(textLine),
  status,
  ...period,
});
export type AddDelegation = z.infer<typeof addDelegationInput>;
