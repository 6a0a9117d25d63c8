// Who owns an item: the headline, each holder, whom to try and on what ground.
import type { Thing } from '#schema/answer.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Duty } from '#schema/rules/holding.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import { sayComing, type ComingOwner } from '#schema/wording/coming-bearers.ts';
import { inThePast, NOBODY_SINCE, sayFormerOwners, type FormerOwner } from '#schema/wording/former-bearers.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayList, withThe } from '#schema/wording/papers.ts';
import { capital, isSeveral as areSeveral, itDoes, partyName, pronounOf, sentence, verbOf } from '#schema/wording/party-name.ts';
import { RECORDED_HERE } from '#schema/wording/recorded.ts';

/** A person in the post: in it, or only agreed or proposed for it. */
export interface SpokenHolder {
  readonly person: Thing;
  readonly status: Status;
}

export interface SpokenDuty extends Duty {
  readonly party: Thing;
  /** True where a paper names the party as what the item is delivered through, and no more. */
  readonly isRoute: boolean;
  /** All who hold the post on the day: who is in it first. */
  readonly holders: readonly SpokenHolder[];
  readonly via: Thing | null;
  /** Why the post has no holder; null where it has one, or is no post. */
  readonly emptyPost: AbsenceReason | null;
}

interface Headline {
  /** Who is silent where nobody is named, as sayPaper calls it. */
  readonly paper: string;
  /** Those in force. */
  readonly owners: readonly SpokenDuty[];
  readonly absence: AbsenceReason | null;
  /** Where nobody owns it: owners in force that have ended by the day, such as are only agreed or proposed, and such as begin after it. */
  readonly former?: readonly FormerOwner[];
  readonly pending?: readonly PendingOwner[];
  readonly coming?: readonly ComingOwner[];
}

/** An owner that is not in force: AGREED or PROPOSED. */
export type PendingOwner = Pick<SpokenDuty, 'party' | 'status'>;

/** The headline, without a full stop: "The plan names no owner". */
export function sayOwnership({ paper, owners, absence, former = [], pending = [], coming = [] }: Headline): string {
  if (absence !== null) return sayGap({ absence, paper, former, named: [...saySuccessors(pending), ...coming.map(sayComing)] }).join('; ');
  const [first] = owners;
  const verb = owners.length === 1 && first !== undefined ? verbOf(first.party, 'answers') : 'answer';
  const via = owners.length === 1 && first?.via ? `, through ${first.via.name}` : '';
  return capital(`${sayList(owners.map(sayOwner))} ${verb} for this${via}`);
}

interface Gap extends Required<Pick<Headline, 'paper' | 'former'>> {
  readonly absence: AbsenceReason;
  /** Whoever is named all the same, and is not in force. */
  readonly named: readonly string[];
}

function sayGap({ absence, paper, former: [first, ...others], named }: Gap): readonly string[] {
  if (absence !== 'BODY_ENDED' || first === undefined) return [GAPS[absence](paper), ...named];
  return [sayFormerOwners([first, ...others]), ...(named.length === 0 ? [NOBODY_SINCE] : named)];
}

/** Instead of paper and date, where no paper of that day or before speaks of it. */
export const NOT_RECORDED_YET = 'No paper issued by that day speaks of it';

/** Where no single paper is meant. */
export const OUR_PAPERS = 'Our papers';

/** What a paper is called at the start of a sentence: the plan for what it holds itself, any other by its title. */
export function sayPaper({ isPlan, shortTitle }: { readonly isPlan: boolean; readonly shortTitle: string }): string {
  return isPlan ? 'The plan' : capital(withThe(shortTitle));
}

const GAPS = {
  NOT_STATED_IN_SOURCE: (paper) => `${paper} ${isSeveral(paper) ? 'name' : 'names'} no owner`,
  BLANK_IN_SOURCE: (paper) => `${paper} ${isSeveral(paper) ? 'leave' : 'leaves'} the owner blank`,
  LOST_IN_EXTRACTION: () => 'The owner is lost in our copy of the paper',
  EXISTS_BUT_UNNAMED: (paper) => `${paper} ${isSeveral(paper) ? 'speak' : 'speaks'} of an owner without saying who`,
  POST_VACANT: () => 'The post that owns this is vacant',
  BODY_ENDED: () => 'The body that owned this has ended',
  DISPUTED: () => 'Two papers differ on who owns this',
  AWAITING_AGREEMENT: () => 'The owner is still to be agreed',
  COLLECTIVE: () => 'Several own this together, none of them named',
  REDACTED: () => 'The owner was removed from the paper before it was published',
} as const satisfies Record<AbsenceReason, (paper: string) => string>;

function isSeveral(paper: string): boolean {
  return paper === OUR_PAPERS;
}

// A successor who is not in the post yet stands in the holder's own sentence, not in the headline.
function sayOwner({ party, holders, status }: SpokenDuty): string {
  const inPost = inPostAmong(holders);
  const named = sayHolders(inPost.length > 0 ? inPost : holders);
  return `${partyName(party)}${named === '' ? '' : `, held by ${named},`}${sayStanding(status)}`;
}

function inPostAmong(holders: readonly SpokenHolder[]): readonly SpokenHolder[] {
  return holders.filter(({ status }) => liveStatuses(false).includes(status));
}

function sayHolders(holders: readonly SpokenHolder[]): string {
  return sayList(holders.map(({ person, status }) => `${person.name}${sayStanding(status)}`));
}

function saySuccessors(owners: readonly PendingOwner[]): readonly string[] {
  return PENDING.flatMap(([status, words]) => {
    const names = owners.filter((owner) => owner.status === status).map(({ party }) => partyName(party));
    return names.length === 0 ? [] : [`${sayList(names)} ${names.length === 1 ? 'is' : 'are'} ${words(names.length === 1 ? 'owner' : 'owners')}`];
  });
}

// The body itself may well be in force: what is only proposed is that it owns this.
const PENDING = [
  ['AGREED', (role: string) => `agreed as ${role}, not yet in force`],
  ['PROPOSED', (role: string) => `only proposed as ${role}`],
] as const;

/** One holder as a sentence: who, by what letter, recorded where, on what ground. */
export function sayHolding(duty: SpokenDuty): string {
  const place = duty.via === null ? 'this' : sayVia(duty.via);
  if (duty.isRoute) return sentence(`${place} is delivered through ${partyName(duty.party)}${sayStanding(duty.status)}.${sayGround(duty)}${sayHolder(duty)}`);
  return sentence(`${partyName(duty.party)} ${roleVerb(duty)} ${place}${sayStanding(duty.status)}.${sayGround(duty)}${sayHolder(duty)}`);
}

/** The same of a holder that has ended; `until`: such as "until it ended on 1 April 2026". */
export function sayFormerHolding(duty: SpokenDuty, until: string): string {
  const place = duty.via === null ? 'this' : sayVia(duty.via);
  const said = duty.isRoute ? `${place} was delivered through ${partyName(duty.party)}` : `${partyName(duty.party)} ${inThePast(roleVerb(duty))} ${place}`;
  return sentence(`${said}${sayStanding(duty.status)} ${until}.${sayGround(duty)}`);
}

function roleVerb({ letter, party }: SpokenDuty): string {
  const [one, many] = ROLE_VERBS[letter === 'ACCOUNTABLE' ? 'OWNER' : party.kind === 'POST' ? 'POST' : 'OTHER'];
  return areSeveral(party) ? many : one;
}

const ROLE_VERBS = {
  OWNER: ['is the owner of (accountable for)', 'are the owners of (accountable for)'],
  POST: ['is lead officer for', 'are lead officers for'],
  OTHER: ['is responsible for delivery of', 'are responsible for delivery of'],
} as const;

function sayVia(via: Thing): string {
  return via.kind === 'PRIORITY_AREA' ? `the area called ${via.name}` : `“${via.name}”`;
}

function sayGround({ basis }: Duty): string {
  return basis === 'IMPLIED' ? ' That is our reading; no sentence says it.' : '';
}

function sayHolder({ party, holders, emptyPost }: SpokenDuty): string {
  if (party.kind !== 'POST') return '';
  const inPost = inPostAmong(holders);
  const next = holders.filter((holder) => !inPost.includes(holder));
  const held = inPost.length === 0 ? [] : [` ${sayHolders(inPost)} ${inPost.length === 1 ? 'holds' : 'hold'} the post.`];
  const toHold = next.length === 0 ? [] : [` ${sayHolders(next)} ${next.length === 1 ? 'is' : 'are'} to hold it.`];
  if (holders.length > 0) return [...held, ...toHold].join('');
  return emptyPost === 'POST_VACANT' ? ' The post was to be filled; we hold no name.' : ' We hold no name for the post.';
}

interface SpokenAdvice extends SpokenDuty {
  /** How many boards share the task of which this is one; 0: no such task. */
  readonly boards: string | null;
  /** The paper that says so, as sayPaper calls it; null: it rests on an edit. */
  readonly paper: string | null;
}

/** Whom to try and on what ground: "Try the Living Well Partnership Board. The plan makes its three boards …" `beside`: who is asked alike, on the same ground. */
export function sayAdvice(duty: SpokenAdvice, beside: readonly SpokenDuty[] = []): string {
  const parties = [duty, ...beside].map(({ party, status }) => `${partyName(party)}${sayStanding(status)}`);
  return `Try ${sayList(parties)}. ${beside.length === 0 ? adviceGround(duty) : sharedGround(duty)}`;
}

function sharedGround({ paper, isRoute }: SpokenAdvice): string {
  if (paper === null) return RECORDED_HERE;
  return isRoute ? `${paper} says that this is delivered through them.` : `${paper} makes them responsible for this.`;
}

function adviceGround({ letter, basis, via, boards, party, paper, isRoute }: SpokenAdvice): string {
  if (basis === 'IMPLIED') return readingGround({ letter, via, boards, paper, party });
  if (paper === null) return RECORDED_HERE;
  if (letter === 'ACCOUNTABLE') return `${paper} says that ${itDoes(party, 'owns')} this.`;
  if (isRoute) return `${paper} says that ${via === null ? 'this' : sayArea(via)} is delivered through ${pronounOf(party)}.`;
  if (via === null && party.kind === 'POST') return `${paper} names this post as lead officer.`;
  return `${paper} makes ${pronounOf(party)} responsible for ${via === null ? 'this' : sayArea(via)}.`;
}

function readingGround({ letter, via, boards, paper, party }: Pick<SpokenAdvice, 'letter' | 'via' | 'boards' | 'paper' | 'party'>): string {
  if (letter === 'ACCOUNTABLE') return `That ${itDoes(party, 'owns')} this is our reading; no sentence says it.`;
  if (via === null) return `That ${itDoes(party, 'delivers')} this is our reading; no sentence says it.`;
  if (boards === null || paper === null) return `That ${itDoes(party, 'is')} responsible for ${sayArea(via)} is our reading.`;
  return `${paper} makes its ${boards} responsible for delivery; matching this one to ${sayArea(via)} is our reading.`;
}

function sayArea(via: Thing): string {
  return via.kind === 'PRIORITY_AREA' ? `the ${via.name} area` : `“${via.name}”`;
}
