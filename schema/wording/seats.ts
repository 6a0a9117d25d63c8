// Where an organisation sits, in sentences: role, vote and holder of a seat, and all of them together.
import { sayDay, type Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import type { MemberRole, Voting } from '#schema/vocabulary/seats.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { itDoes, partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

export const ROLE_WORDS = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice chair',
  MEMBER: 'Board member',
  SUPPORT: 'Supports its work',
  NOT_STATED: 'Our papers do not say',
} as const satisfies Record<MemberRole, string>;

const SHORT_ROLES = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice chair',
  MEMBER: 'Member',
  SUPPORT: 'Supports it',
  NOT_STATED: 'Seat',
} as const satisfies Record<MemberRole, string>;

/** "Member", or of a seat not in force "Member (proposed)": for a place that has room for little. */
export function sayShortSeat({ role, status }: { readonly role: MemberRole; readonly status: Status }): string {
  return `${SHORT_ROLES[role]}${sayStanding(status)}`;
}

export const VOTE_WORDS = {
  VOTING: 'Yes',
  NON_VOTING: 'No',
  NOT_STATED: 'Our papers do not say',
} as const satisfies Record<Voting, string>;

interface SpokenHolders {
  /** Those whose names are shown. */
  readonly names: readonly string[];
  /** How many more hold it whose names are not shown. */
  readonly unshown: number;
  readonly absence: AbsenceReason | null;
  /** True where the organisation itself is the member, and not a post or a person. */
  readonly sitsItself: boolean;
}

/** "Kevin Scott holds it." or why nobody is named; undefined where the member is a person. */
export function sayHolders({ names, unshown, absence, sitsItself }: SpokenHolders): string {
  if (sitsItself) return 'No paper says who sits for it.';
  if (absence !== null) return EMPTY[absence] ?? 'No paper says who holds the post.';
  const all = [...names, ...(unshown === 0 ? [] : [names.length === 0 ? 'somebody whose name is not shown' : `${sayCount(unshown, 'other')} whose name is not shown`])];
  return sentence(`${sayList(all)} ${all.length === 1 ? 'holds' : 'hold'} the post`);
}

const EMPTY: Partial<Record<AbsenceReason, string>> = {
  EXISTS_BUT_UNNAMED: 'The paper speaks of a holder and does not say who.',
  POST_VACANT: 'The post was to be filled; we hold no name.',
  AWAITING_AGREEMENT: 'Who is to hold the post awaits agreement.',
};

interface SpokenSeats {
  readonly name: NamedParty;
  readonly asOf: Day;
  /** The bodies in the order of their seats, each with the standing of the seat; one may stand twice. */
  readonly bodies: readonly (NamedParty & { readonly status: Status })[];
}

/** "Our papers seat Durham County Council on two bodies: the Integration Board and the Programme delivery groups." */
export function saySeats({ name, asOf, bodies }: SpokenSeats): string {
  const who = partyName(name);
  const live = new Set(bodies.filter(isLive).map(partyName));
  // A seat in force is not followed by one on the same body that is only proposed.
  const named = [...new Set(bodies.filter((body) => isLive(body) || !live.has(partyName(body))).map((body) => `${partyName(body)}${sayStanding(body.status)}`))];
  if (named.length === 0) return sentence(`No seat of ${who} is stated in any paper known on ${sayDay(asOf)}. That does not say that ${itDoes(name, 'has')} none`);
  return sentence(`Our papers seat ${who} on ${sayCount(named.length, 'body', 'bodies')}: ${sayList(named)}`);
}

function isLive({ status }: { readonly status: Status }): boolean {
  return liveStatuses(false).includes(status);
}
