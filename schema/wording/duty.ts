// Who answers for what, as sentences: on the page of the party, and on the page of the plan.
import type { AssignmentBasis, Rasci } from '#schema/vocabulary/accountability.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayBoardsShortly } from '#schema/wording/ownership-reasons.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { yetToCome } from '#schema/wording/coming-bearers.ts';
import { inThePast } from '#schema/wording/former-bearers.ts';
import { partyName, sentence, verbOf as verbFor, type NamedParty } from '#schema/wording/party-name.ts';

/** Of a bearer that does not stand on the day: "until it ended on 1 April 2026", or "begins on 1 April 2027". */
export interface BearerSpan {
  readonly until?: string | undefined;
  readonly begins?: string | undefined;
}

interface Duty extends BearerSpan {
  /** True where a paper names the holder as what the item is delivered through, and no more. */
  readonly isRoute?: boolean;
  readonly letter: Rasci;
  readonly basis: AssignmentBasis;
  readonly status: Status;
}

export interface SpokenDuty extends Duty {
  readonly holder: NamedParty;
  readonly item: DutyItem;
  /** The kinds of all that hold the same letter for the item, the holder's own among them. */
  readonly holderKinds: readonly (BodyKind | OrganisationKind | null)[];
}

export interface DutyItem {
  readonly kind: 'FUNCTION' | 'AREA' | 'OTHER';
  readonly title: string;
  /** Such as "Living Well, item 1". */
  readonly detail: string | null;
  readonly deliverables: number;
  readonly objectives: number;
  readonly measures: number;
}

/** The duty as its holder's page says it, of "it". */
export function sayDuty(duty: SpokenDuty): string {
  if (duty.item.kind === 'FUNCTION') return sayShared(duty);
  if (duty.item.kind === 'AREA') return sayArea(duty);
  const place = duty.item.detail === null ? '' : ` (${duty.item.detail})`;
  const said = duty.isRoute === true ? `“${duty.item.title}”${place} ${isDelivered(duty)} through it` : `It ${tensed(duty, verbOf(duty))} “${duty.item.title}”${place}`;
  return sentence(`${said}${sayStanding(duty.status)}${saySpan(duty)}.${ground(duty)}`);
}

/** "It is one of three boards responsible for delivery across the life course." */
function sayShared(duty: SpokenDuty): string {
  const task = `${duty.item.title.slice(0, 1).toLowerCase()}${duty.item.title.slice(1)}`;
  const kinds = duty.holderKinds;
  const who = kinds.length > 1 && isLeading(duty.letter) ? `is one of ${sayBoardsShortly({ kinds })} ${ADJECTIVES[duty.letter]}` : verbOf(duty);
  return sentence(`It ${tensed(duty, who)} ${task}${sayStanding(duty.status)}${saySpan(duty)}.${ground(duty)}`);
}

/** "It is responsible for the area called Living Well: 48 deliverables, 14 objectives and 12 measures." */
function sayArea(duty: SpokenDuty): string {
  const { title, deliverables, objectives, measures } = duty.item;
  // What no paper puts there is left out: none stated is not none.
  const counts = ([[deliverables, 'deliverable'], [objectives, 'objective'], [measures, 'measure']] as const)
    .flatMap(([count, one]) => (count === 0 ? [] : [sayCount(count, one)]));
  return sentence(`It ${tensed(duty, verbOf(duty))} the area called ${title}${saySpan(duty)}${counts.length === 0 ? '' : `: ${sayList(counts)}`}${sayStanding(duty.status)}.${tie(duty, title)}`);
}

/** Inside a sentence about its holder, whatever the item is: "it is responsible for “Vision”". */
export function dutyClause(duty: Duty & { readonly title: string }): string {
  return `it ${verbOf(duty)} “${duty.title}”${sayStanding(duty.status)}`;
}

type HeldDuty = Duty & { readonly holder: NamedParty };

/** The duty as the page of its item says it: "BSIL is the owner (accountable) of it." */
export function sayHolder(duty: HeldDuty): string {
  const said = duty.isRoute === true ? `It ${isDelivered(duty)} through ${partyName(duty.holder)}` : `${partyName(duty.holder)} ${holdsFor(duty)} it`;
  return sentence(`${said}${sayStanding(duty.status)}${saySpan(duty)}.${ground(duty)}`);
}

/** Where no paper names an owner; one that we only read out of a paper does not close the gap. */
export const NO_OWNER = 'No paper names its owner.';

/** Where whoever was named has ended. */
export const NO_OWNER_SINCE = 'Nobody has been named as its owner since.';

/** Where whoever is named is still to begin. */
export const NO_OWNER_YET = 'Until then nobody is named as its owner.';

/** Which board is responsible for delivery in an area, and on what ground. */
export function sayAreaHolder(duty: HeldDuty, area: string): string {
  return sentence(`${partyName(duty.holder)} ${holdsFor(duty)} this area${sayStanding(duty.status)}${saySpan(duty)}.${tie(duty, area)}`);
}

function holdsFor(duty: HeldDuty): string {
  return tensed(duty, verbFor(duty.holder, verbOf(duty)));
}

// As it was until the bearer ended, or as it is to be once the bearer begins.
function tensed({ until, begins }: BearerSpan, verb: string): string {
  if (until !== undefined) return inThePast(verb);
  return begins === undefined ? verb : yetToCome(verb);
}

function isDelivered({ until, begins }: BearerSpan): string {
  if (until !== undefined) return 'was delivered';
  return begins === undefined ? 'is delivered' : 'is to be delivered';
}

function saySpan({ until, begins, isRoute }: Pick<Duty, 'until' | 'begins' | 'isRoute'>): string {
  if (until !== undefined) return ` ${until}`;
  if (begins === undefined) return '';
  return isRoute === true ? `, which ${begins}` : ` and ${begins}`;
}

/** "No board is tied to area 4." */
export function sayNoAreaHolder({ title, number }: { readonly title: string; readonly number: number | null }): string {
  return `No board is tied to ${number === null ? `“${title}”` : `area ${String(number)}`}.`;
}

function verbOf({ letter }: Duty): string {
  return DUTY_VERBS[letter];
}

function isLeading(letter: Rasci): letter is keyof typeof ADJECTIVES {
  return letter === 'ACCOUNTABLE' || letter === 'RESPONSIBLE';
}

/** What each letter makes of a party, before the item's name. */
export const DUTY_VERBS = {
  ACCOUNTABLE: 'is the owner (accountable) of',
  RESPONSIBLE: 'is responsible for',
  SUPPORTING: 'supports',
  CONSULTED: 'is consulted on',
  INFORMED: 'is told of',
} as const satisfies Record<Rasci, string>;

const ADJECTIVES = { ACCOUNTABLE: 'accountable for', RESPONSIBLE: 'responsible for' } as const;

// A reading says so in the same breath, so that it cannot be quoted without its ground.
function ground({ basis }: Duty): string {
  return basis === 'IMPLIED' ? ' That is our reading; no sentence says it.' : '';
}

function tie(duty: Duty & { readonly holder: NamedParty }, area: string): string {
  if (duty.basis !== 'IMPLIED') return '';
  return duty.holder.name.includes(area) ? ' The names match; no sentence ties the two.' : ' No sentence ties the two.';
}
