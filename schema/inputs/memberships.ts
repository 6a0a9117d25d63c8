// What an officer says of a seat on a body: that somebody takes it, leaves it, or holds it otherwise from a day on.
import * as z from 'zod/mini';
import { END_REASONS } from '#schema/vocabulary/end-reasons.ts';
import { MEMBER_ROLES, PLACES_HELD, VOTINGS } from '#schema/vocabulary/seats.ts';
import { id, ownDay, period, version } from './parts.ts';

export const addMembershipInput = z.strictObject({
  body: id,
  /** A post, an organisation or a person. */
  member: id,
  role: z._default(z.enum(MEMBER_ROLES), 'MEMBER'),
  voting: z._default(z.enum(VOTINGS), 'NOT_STATED'),
  placeHeld: z._default(z.enum(PLACES_HELD), 'NOT_STATED'),
  onBehalfOf: z.nullish(id),
  ...period,
});
export type AddMembership = z.infer<typeof addMembershipInput>;

export const endMembershipInput = z.strictObject({
  membership: id,
  version,
  /** First day without it. */
  endsOn: ownDay,
  why: z.enum(END_REASONS),
});
export type EndMembership = z.infer<typeof endMembershipInput>;

export const changeMembershipInput = z.strictObject({
  membership: id,
  version,
  /** First day on which it is held otherwise. */
  from: ownDay,
  role: z.nullish(z.enum(MEMBER_ROLES)),
  voting: z.nullish(z.enum(VOTINGS)),
  placeHeld: z.nullish(z.enum(PLACES_HELD)),
});
export type ChangeMembership = z.infer<typeof changeMembershipInput>;

const seat = z.strictObject({ membership: id, version });
export const renewMembershipsInput = z.strictObject({
  body: id,
  /** Who goes on: each holds the same seat anew from the first day on. */
  renewed: z._default(z.array(seat).check(z.maxLength(200)), []),
  /** Who leaves on that day. */
  leaving: z._default(z.array(seat).check(z.maxLength(200)), []),
  ...period,
});
export type RenewMemberships = z.infer<typeof renewMembershipsInput>;
