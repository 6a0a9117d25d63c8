// Who sits where, as sentences: on the page of the member, in the row of the body, and for holders of posts.
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { MemberRole, PlaceHeld, Voting } from '#schema/vocabulary/seats.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayWhen } from '#schema/wording/papers.ts';
import { isSeveral, partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

export interface SpokenSeat {
  readonly role: MemberRole;
  readonly voting: Voting;
  readonly placeHeld: PlaceHeld;
  readonly status: Status;
  readonly body: NamedParty;
  /** Who sits; null where the paper names nobody or the person is not shown. */
  readonly member: NamedParty | null;
  /** How the paper calls a member it does not name. */
  readonly memberText: string | null;
  readonly onBehalfOf: NamedParty | null;
  /** The part of the member that sits, such as a department. */
  readonly through: string | null;
}

/** "Durham County Council is a member of the County Durham Care Partnership. Our papers do not say whether it votes." */
export function saySeat(seat: SpokenSeat): string {
  const through = seat.through === null ? '' : ` through ${seat.through}`;
  const behalf = seat.onBehalfOf === null ? '' : ` on behalf of ${partyName(seat.onBehalfOf)}`;
  const who = seat.member === null ? nameOfMember(seat) : partyName(seat.member);
  const [one, many] = ROLES[seat.role];
  const areSeveral = seat.member !== null && isSeveral(seat.member);
  const said = `${who} ${areSeveral ? many : one} ${partyName(seat.body)}${through}${behalf}`;
  return `${sentence(`${said}${sayStanding(seat.status)}`)} ${VOTES[seat.voting][areSeveral ? 1 : 0]}${PLACES[seat.placeHeld][areSeveral ? 1 : 0]}`;
}

/** A member as a row of members names it: "Durham County Council", "Chief Officers for Darlington Borough Council", "NHS organisations (proposed)", "a member whose name is not shown". */
export function sayMember(seat: Pick<SpokenSeat, 'member' | 'memberText' | 'status'> & Partial<Pick<SpokenSeat, 'onBehalfOf'>>): string {
  const forWhom = seat.onBehalfOf ? ` for ${partyName(seat.onBehalfOf)}` : '';
  return `${nameOfMember(seat)}${forWhom}${sayStanding(seat.status)}`;
}

function nameOfMember({ member, memberText }: Pick<SpokenSeat, 'member' | 'memberText'>): string {
  return member === null ? memberText ?? 'a member whose name is not shown' : member.name;
}

// Said of one, and of what stands for several.
type OneAndMany = readonly [string, string];

const ROLES = {
  CHAIR: ['chairs', 'chair'],
  VICE_CHAIR: ['is vice chair of', 'are vice chairs of'],
  MEMBER: ['is a member of', 'are members of'],
  SUPPORT: ['supports the work of', 'support the work of'],
  NOT_STATED: ['sits on', 'sit on'],
} as const satisfies Record<MemberRole, OneAndMany>;

const VOTES = {
  VOTING: ['It votes.', 'They vote.'],
  NON_VOTING: ['It does not vote.', 'They do not vote.'],
  NOT_STATED: ['Our papers do not say whether it votes.', 'Our papers do not say whether they vote.'],
} as const satisfies Record<Voting, OneAndMany>;

const PLACES = {
  BY_LAW: [' The law gives it the place.', ' The law gives them the place.'],
  BY_OFFICE: [' The place comes with the office.', ' The place comes with the office.'],
  NOMINATED: [' It is nominated.', ' They are nominated.'],
  ELECTED: [' It is elected.', ' They are elected.'],
  CO_OPTED: [' It is co-opted.', ' They are co-opted.'],
  ATTENDS: [' It attends.', ' They attend.'],
  NOT_STATED: ['', ''],
} as const satisfies Record<PlaceHeld, OneAndMany>;

export interface SpokenHolding {
  readonly post: NamedParty;
  readonly status: Status;
  /** "15 March 2023": the day of the newest paper that shows it. */
  readonly seen: string;
  /** Null where no start, no end is stated. */
  readonly from: string | null;
  readonly until: string | null;
}

/** "Director of Place, last seen on 15 March 2023. Our papers do not say from when." */
export function sayHolding({ post, status, seen, from, until }: SpokenHolding): string {
  const start = from === null ? 'Our papers do not say from when.' : `Held from ${from}.`;
  const end = until === null ? '' : ` Until ${until}.`;
  return `${sentence(`${post.name}${sayStanding(status)}, last seen ${sayWhen(seen)}`)} ${start}${end}`;
}

/** Why no holder is named. */
export function sayNoHolder(reason: AbsenceReason, post: string): string {
  if (reason === 'POST_VACANT') return `The post was to be filled; we hold no name.`;
  if (reason === 'EXISTS_BUT_UNNAMED') return `The papers speak of “${post}” and do not say who.`;
  if (reason === 'AWAITING_AGREEMENT') return 'The post itself awaits agreement.';
  return 'Not stated in the source';
}
