// The fixed rows of a body's page, always in the same order: filled, or empty with the reason.
import type { Citation, Slot, Statement, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { absentSlot, type StoredAbsence } from '#schema/rules/absence.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import type { StoredLine } from '#schema/rules/line-statements.ts';
import { happeningStatements, type StoredHappening } from '#schema/rules/mention-statements.ts';
import { nearestToChair, nearestToTerms, type BesideTerms, type EndedSeat } from '#schema/rules/nearest.ts';
import { thingOrNull, type StoredSeat } from '#schema/rules/seat-statements.ts';
import type { Reading, StoredFact } from '#schema/rules/statement.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { Authority, BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { QuorumKind } from '#schema/vocabulary/quorum.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import {
  BODY_SLOTS, QUORUM_UNKNOWN, sayAuthority, sayMembers, sayNotMembers, sayPower, sayQuorumOf, sayReview, sayTermsHeld, sayVotes, sayWhatItIs, type SpokenWhole,
} from '#schema/wording/body-profile.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayMember } from '#schema/wording/seat.ts';
import { filledSlot } from '#schema/wording/slots.ts';

export interface StoredBody extends StoredFact, StoredThing {
  readonly kind: BodyKind;
  readonly kindPrinted: string | null;
  readonly authority: Authority | null;
  readonly meets: string | null;
  readonly note: string | null;
  readonly name: string;
  readonly aliases: readonly string[] | null;
}

interface StoredTerms extends StoredFact {
  readonly title: string;
  readonly edition?: string | null | undefined;
  readonly reviewDue?: Day | null | undefined;
  readonly cadence?: string | null | undefined;
  readonly status: Status;
  /** All of them must be met; empty where the terms state no quorum. */
  readonly rules: readonly { readonly count: number; readonly of: QuorumKind }[];
}

export interface BodyFacts {
  readonly body: StoredBody;
  readonly lines: readonly StoredLine[];
  /** Other parts, of its kind, of what it is part of. */
  readonly peers: readonly { readonly whole: string; readonly claimIds: readonly string[] }[];
  readonly members: readonly StoredSeat[];
  /** Who chaired it last, if anybody is known to have. */
  readonly formerChairs: readonly EndedSeat[];
  /** The newest terms of reference on the day; null where no paper speaks of any. */
  readonly terms: StoredTerms | null;
  /** Spoken of where the body is. */
  readonly agreements: readonly BesideTerms[];
  readonly happenings: readonly StoredHappening[];
  readonly absences: readonly StoredAbsence[];
  readonly duties: readonly { readonly item: StoredThing; readonly claimIds: readonly string[] }[];
  /** Ids of the claims that name stakeholders, of whatever paper. */
  readonly stakeholders: readonly string[];
}

interface Beside {
  readonly remark?: string | undefined;
  readonly nearest?: readonly Statement[];
}

/** whatItIs, power, decides, members, chair, quorum, rhythm, terms. */
export function bodySlots(facts: BodyFacts, reading: Reading): readonly Slot[] {
  const absent = (slot: keyof typeof BODY_SLOTS, { remark, nearest }: Beside = {}): Slot =>
    absentSlot({ slot, heading: BODY_SLOTS[slot], remark, nearest, recordedAs: slot === 'chair' ? 'chair' : undefined }, facts.absences, reading);
  const own = citationsOf(facts.body.claimIds, reading.cited);
  const ownWord = (slot: keyof typeof BODY_SLOTS, say: string | undefined | null): Slot =>
    typeof say === 'string' ? filledSlot({ slot, heading: BODY_SLOTS[slot] }, { say, evidence: own }) : absent(slot);
  const meetings = facts.happenings.filter(({ tie }) => tie === 'HELD_BY');
  return [
    whatItIs(facts, reading) ?? absent('whatItIs', { remark: facts.body.note ?? undefined }),
    power(facts, reading) ?? absent('power'),
    ownWord('decides', sayAuthority(facts.body.authority)),
    members(facts, reading),
    chair(facts, reading) ?? absent('chair', { nearest: nearestToChair(facts.members, facts.formerChairs, reading) }),
    ofTerms('quorum', facts, reading) ?? absent('quorum', { remark: QUORUM_UNKNOWN }),
    facts.body.meets === null ? ofTerms('rhythm', facts, reading) ?? absent('rhythm', { nearest: happeningStatements(meetings, reading) }) : ownWord('rhythm', facts.body.meets),
    ofTerms('terms', facts, reading) ?? absent('terms', { nearest: nearestToTerms(facts.body, facts.agreements, reading) }),
  ];
}

/** What the body is a part of and how many of its kind a paper states to be; undefined where it is part of nothing. */
export function wholeOf({ lines, peers }: BodyFacts, { cited }: Reading): (SpokenWhole & { readonly line: StoredLine; readonly thing: Thing }) | undefined {
  const isStated = ({ claimIds }: { readonly claimIds: readonly string[] }): boolean =>
    citationsOf(claimIds, cited).some((citation) => citation.basis === 'STATED');
  const line = lines.find((candidate) => candidate.type === 'PART_OF' && candidate.isOutward);
  if (line === undefined) return undefined;
  const siblings = peers.filter((peer) => peer.whole === line.other.id && isStated(peer)).length;
  const thing = toThing(line.other);
  return { name: thing, status: line.status, thing, line, peers: isStated(line) ? siblings + 1 : 1 };
}

function whatItIs(facts: BodyFacts, reading: Reading): Slot | undefined {
  const { body } = facts;
  const whole = wholeOf(facts, reading);
  const say = sayWhatItIs(body, whole);
  if (say === undefined) return undefined;
  const isPart = whole !== undefined && body.kind !== 'OTHER';
  const evidence = citationsOf(isPart ? whole.line.claimIds : body.claimIds, reading.cited);
  return filledSlot({ slot: 'whatItIs', heading: BODY_SLOTS.whatItIs, remark: body.note }, { say, links: isPart ? [whole.thing] : [], evidence });
}

function power({ body, lines }: BodyFacts, reading: Reading): Slot | undefined {
  const founding = lines.find((line) => line.type === 'ESTABLISHED_BY' && line.isOutward);
  const founder = founding === undefined ? undefined : toThing(founding.other);
  const say = sayPower(body.kind, founding === undefined ? undefined : { party: toThing(founding.other), status: founding.status });
  if (say === undefined) return undefined;
  const evidence = citationsOf(founding?.claimIds ?? body.claimIds, reading.cited);
  return filledSlot({ slot: 'power', heading: BODY_SLOTS.power }, { say, links: founder === undefined ? [] : [founder], evidence });
}

// What its terms of reference hold of the row; undefined where there are none, or they do not say.
function ofTerms(slot: 'quorum' | 'rhythm' | 'terms', { terms }: BodyFacts, { asOf, cited }: Reading): Slot | undefined {
  if (terms === null) return undefined;
  const said = {
    quorum: sayQuorumOf(terms.rules, terms.status),
    rhythm: typeof terms.cadence === 'string' ? `${terms.cadence}${sayStanding(terms.status)}` : undefined,
    terms: sayTermsHeld(terms),
  }[slot];
  if (said === undefined) return undefined;
  return filledSlot({ slot, heading: BODY_SLOTS[slot], remark: slot === 'terms' ? sayReview(terms, asOf) : null }, { say: said, evidence: citationsOf(terms.claimIds, cited) });
}

function members(facts: BodyFacts, reading: Reading): Slot {
  const row = { slot: 'members', heading: BODY_SLOTS.members };
  if (facts.members.length > 0) {
    const say = sayMembers(facts.members.map((seat) => sayMember({ ...seat, member: thingOrNull(seat.member), onBehalfOf: thingOrNull(seat.onBehalfOf) })));
    return filledSlot({ ...row, remark: sayVotes(facts.members.map(({ voting }) => voting)) }, { say, ...seatsOf(facts.members, reading) });
  }
  const stakeholders = stakeholdersBeside(facts, reading);
  const gap = absentSlot({ ...row, remark: sayNotMembers(stakeholders.length, [...new Set(stakeholders.map(({ document }) => document.shortTitle))]) }, facts.absences, reading);
  return { ...gap, evidence: onePerPassage(stakeholders) };
}

function chair({ members: seats }: BodyFacts, reading: Reading): Slot | undefined {
  const chairs = seats.filter((seat) => seat.role === 'CHAIR');
  if (chairs.length === 0) return undefined;
  const say = sayMembers(chairs.map((seat) => sayMember({ ...seat, member: thingOrNull(seat.member), onBehalfOf: thingOrNull(seat.onBehalfOf) })));
  return filledSlot({ slot: 'chair', heading: BODY_SLOTS.chair }, { say, ...seatsOf(chairs, reading) });
}

function seatsOf(seats: readonly StoredSeat[], reading: Reading): { readonly links: readonly Thing[]; readonly evidence: readonly Citation[] } {
  return {
    links: onePerId(seats.flatMap((seat) => toThings([seat.member, seat.onBehalfOf].filter((party) => party !== null)))),
    evidence: citationsOf(seats.flatMap((seat) => seat.claimIds), reading.cited),
  };
}

function onePerId(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** The stakeholders named by a paper that gives the body an area or a task: of a body it merely names nobody would take them for members. */
function stakeholdersBeside({ duties, stakeholders }: BodyFacts, { cited }: Reading): readonly Citation[] {
  const given = duties.filter(({ item }) => item.labels.includes('PriorityArea') || item.labels.includes('Function'));
  const papers = new Set(citationsOf(given.flatMap(({ claimIds }) => claimIds), cited).map((citation) => citation.document.id));
  return citationsOf(stakeholders, cited).filter((citation) => papers.has(citation.document.id));
}

function onePerPassage(citations: readonly Citation[]): readonly Citation[] {
  const passages = citations.map((citation) => `${citation.document.id}:${String(citation.lineFrom)}`);
  return citations.filter((_, at) => passages.indexOf(passages[at] ?? '') === at);
}
