// Who owns an item: the headline, each holder, whom to try and on what ground.
import type { Thing } from '#schema/answer.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Duty } from '#schema/rules/holding.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayList } from '#schema/wording/papers.ts';
import { partyName, sentence } from '#schema/wording/party-name.ts';

export interface SpokenDuty extends Duty {
  readonly party: Thing;
  readonly heldBy: Thing | null;
  readonly via: Thing | null;
  /** Why the post has no holder; null where it has one, or is no post. */
  readonly emptyPost: AbsenceReason | null;
}

interface Headline {
  readonly kind: ThingKind;
  readonly owners: readonly SpokenDuty[];
  readonly absence: AbsenceReason | null;
}

/** The headline, without a full stop: "The plan names no owner". */
export function sayOwnership({ kind, owners, absence }: Headline): string {
  if (absence !== null) return `${GAPS[absence](kind === 'PLAN' ? 'Our papers' : 'The plan')}${sayProposedOwners(owners)}`;
  const [first] = owners;
  const verb = owners.length === 1 ? 'answers' : 'answer';
  const via = owners.length === 1 && first?.via ? `, through ${first.via.name}` : '';
  return capital(`${sayList(owners.map(sayOwner))} ${verb} for this${via}`);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const GAPS = {
  NOT_STATED_IN_SOURCE: (paper) => `${paper} ${paper.endsWith('s') ? 'name' : 'names'} no owner`,
  BLANK_IN_SOURCE: (paper) => `${paper} ${paper.endsWith('s') ? 'leave' : 'leaves'} the owner blank`,
  LOST_IN_EXTRACTION: () => 'The owner is lost in our copy of the paper',
  EXISTS_BUT_UNNAMED: (paper) => `${paper} ${paper.endsWith('s') ? 'speak' : 'speaks'} of an owner without saying who`,
  POST_VACANT: () => 'The post that owns this is vacant',
  BODY_ENDED: () => 'The body that owned this has ended',
  DISPUTED: () => 'Two papers differ on who owns this',
  AWAITING_AGREEMENT: () => 'The owner is still to be agreed',
  COLLECTIVE: () => 'Several own this together, none of them named',
  REDACTED: () => 'The owner was removed from the paper before it was published',
} as const satisfies Record<AbsenceReason, (paper: string) => string>;

function sayOwner({ party, heldBy, status }: SpokenDuty): string {
  return `${partyName(party)}${heldBy === null ? '' : `, held by ${heldBy.name},`}${sayStanding(status)}`;
}

function sayProposedOwners(owners: readonly SpokenDuty[]): string {
  if (owners.length === 0) return '';
  return `; ${sayList(owners.map(({ party }) => partyName(party)))} ${owners.length === 1 ? 'is' : 'are'} only proposed`;
}

/** One holder as a sentence: who, by what letter, recorded where, on what ground. */
export function sayHolding(duty: SpokenDuty): string {
  const place = duty.via === null ? 'this' : sayVia(duty.via);
  const verb = duty.letter === 'ACCOUNTABLE' ? 'is the owner of (accountable for)' : ROLE_VERBS[duty.party.kind === 'POST' ? 'POST' : 'OTHER'];
  return sentence(`${partyName(duty.party)} ${verb} ${place}${sayStanding(duty.status)}.${sayGround(duty)}${sayHolder(duty)}`);
}

const ROLE_VERBS = { POST: 'is lead officer for', OTHER: 'is responsible for delivery of' } as const;

function sayVia(via: Thing): string {
  return via.kind === 'PRIORITY_AREA' ? `the area called ${via.name}` : `“${via.name}”`;
}

function sayGround({ basis }: Duty): string {
  return basis === 'IMPLIED' ? ' That is our reading; no sentence says it.' : '';
}

function sayHolder({ party, heldBy, emptyPost }: SpokenDuty): string {
  if (party.kind !== 'POST') return '';
  if (heldBy !== null) return ` ${heldBy.name} holds the post.`;
  return emptyPost === 'POST_VACANT' ? ' The post was to be filled; we hold no name.' : ' We hold no name for the post.';
}

interface SpokenAdvice extends SpokenDuty {
  /** How many boards share the task of which this is one; 0: no such task. */
  readonly boards: string | null;
}

/** Whom to try and on what ground: "Try the Living Well Partnership Board. The plan makes its three boards …" */
export function sayAdvice(duty: SpokenAdvice): string {
  return `Try ${partyName(duty.party)}. ${adviceGround(duty)}`;
}

function adviceGround({ letter, basis, via, boards, party }: SpokenAdvice): string {
  const isReading = basis === 'IMPLIED';
  if (letter === 'ACCOUNTABLE') return 'That it owns this is our reading; no sentence says it.';
  if (via === null) return isReading ? 'That it delivers this is our reading; no sentence says it.' : saysDelivery(party);
  if (boards !== null && isReading)
    return `The plan makes its ${boards} responsible for delivery; matching this one to ${sayArea(via)} is our reading.`;
  return isReading ? `That it is responsible for ${sayArea(via)} is our reading.` : `The plan makes it responsible for ${sayArea(via)}.`;
}

function saysDelivery({ kind }: Thing): string {
  return kind === 'POST' ? 'The plan names this post as lead officer.' : 'The plan says that this is delivered through it.';
}

function sayArea(via: Thing): string {
  return via.kind === 'PRIORITY_AREA' ? `the ${via.name} area` : `“${via.name}”`;
}
