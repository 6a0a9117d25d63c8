// AQ1. Who owns this, and who is that today? The database finds duties and lines, the rules judge, the wording speaks.
import type { z } from 'zod';
import { ownership as query } from '#cypher/accountability/ownership.ts';
import type { Thing } from '#schema/answer.ts';
import { todayInLondon, type Day } from '#schema/period.ts';
import { byBearer, type ByBearer } from '#schema/rules/bearers.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { sayGroundPaper, saySilentPaper, silentPaper } from '#schema/rules/cited-paper.ts';
import { firstAsked, isLive, oncePerParty, isOwned, ownersAmong, responsibleAmong } from '#schema/rules/holding.ts';
import { nearMatches } from '#schema/rules/near-matches.ts';
import { noOwnerOf } from '#schema/rules/no-owner.ts';
import { itemThing, ownershipHistory, ownershipReasons, sharedTaskOf, spoken, type StoredDuty } from '#schema/rules/ownership-card.ts';
import { atOf, isHeardOf, sayUnheard } from '#schema/rules/page.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { wayUp } from '#schema/rules/way-up.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { cardAsText } from '#schema/wording/answer-card.ts';
import { sayBoardsShortly } from '#schema/wording/ownership-reasons.ts';
import { NOT_RECORDED_YET, sayAdvice, sayHolding, sayOwnership } from '#schema/wording/ownership.ts';
import { sayRecordedShortly } from '#schema/wording/recorded.ts';
import { NO_TRAIL, NO_WAY_UP_YET } from '#schema/wording/way-up.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskOwnership {
  readonly id: string;
  readonly asOf: Day;
  readonly proposals: boolean;
  /** Up to when papers are counted as held; the day it is unless said. */
  readonly today?: Day;
  /** The people whose names the asker may see; public ones unless said. */
  readonly visibilities?: readonly Visibility[];
}

/** The answer card of one item. Undefined: nothing that can have an owner bears this id. */
export async function ownership(tx: Tx, { visibilities = ['PUBLIC'], today = todayInLondon(), ...ask }: AskOwnership) {
  const [stored] = await run(tx, query, { id: ask.id, asOf: ask.asOf, today, statuses: liveStatuses(ask.proposals), visibilities: [...visibilities] });
  if (stored === undefined) return undefined;
  const found = { ...stored, ...byBearer(ask.asOf, stored.duties) };
  const item = itemThing(found);
  const card = isHeardOf(ask.asOf, found.item) ? cardOf(found, item, readingOn(ask.asOf, found.evidence)) : unheardCard(found, item);
  return {
    ...card,
    version: found.item.version,
    at: atOf(ask, found.revision ?? 0),
    asText: cardAsText({ ...card, asOf: ask.asOf, advice: card.advice?.say ?? null }),
  };
}

function cardOf(found: Found, item: Thing, reading: Reading) {
  return {
    item,
    ...headlineOf(found, reading),
    advice: adviceOf(found, reading),
    reasons: ownershipReasons(found, reading),
    wayUp: wayUp(found, reading),
    history: ownershipHistory(found, reading),
    owners: ownersAmong(found.duties).map((duty) => holdingOf(duty, reading)),
    responsible: responsibleAmong(found.duties).map((duty) => holdingOf(duty, reading)),
    nearMatches: nearMatches(item.name, found.likeNamed).map(toThing),
  };
}

// Before the first paper nothing is said: not even that nobody owns it.
function unheardCard({ item: stored, evidence }: Found, item: Thing): ReturnType<typeof cardOf> {
  return {
    item, say: sayUnheard(stored, evidence), saySource: NOT_RECORDED_YET, absence: null, certainty: 'EXTRAPOLATED',
    advice: null, reasons: [], wayUp: { say: NO_WAY_UP_YET, steps: [], stop: NO_TRAIL }, history: [], owners: [], responsible: [], nearMatches: [],
  };
}

type Row = z.infer<typeof query.row>;
type Found = Omit<Row, 'duties'> & ByBearer<Row['duties'][number]>;

function headlineOf(found: Found, reading: Reading) {
  const { item, duties } = found;
  const { absence, ...gone } = noOwnerOf(found, reading.asOf);
  const live = ownersAmong(duties).filter(isLive);
  const [first] = live;
  return {
    say: sayOwnership({ paper: saySilentPaper(found, reading), owners: oncePerParty(live).map((duty) => spoken(reading, duty)), absence, ...gone }),
    saySource: sourceOf(found, first ?? ownersAmong(found.former).find(isLive), reading),
    absence,
    certainty: weakest([certaintyOn(reading.asOf, item), ...live.map((duty) => certaintyOn(reading.asOf, duty))]),
  };
}

function sourceOf(found: Found, owner: StoredDuty | undefined, reading: Reading): string {
  const paper = owner === undefined ? silentPaper(found, reading) : citationsOf(owner.claimIds, reading.cited).at(-1)?.document;
  if (paper !== undefined) return `${paper.shortTitle}, ${paper.issuedSay}`;
  const ground = owner ?? found.item;
  return ground.claimIds.length === 0 ? sayRecordedShortly(ground) : NOT_RECORDED_YET;
}

function adviceOf(found: Found, reading: Reading) {
  if (isOwned(ownersAmong(found.duties))) return null;
  const [first, ...beside] = askedAlike(found, reading);
  if (first === undefined) return null;
  const task = sharedTaskOf(found, reading);
  const share = task?.boards.find((board) => isLive(board) && board.party.id === first.party.id);
  const boards = task === undefined || share === undefined ? null : sayBoardsShortly(task);
  const duty = spoken(reading, first);
  const paper = sayGroundPaper(found, (share ?? first).claimIds, reading);
  const others = beside.map((one) => spoken(reading, one));
  return { say: sayAdvice({ ...duty, boards, paper }, others), party: duty.party, beside: others.map(({ party }) => party), mailbox: first.party.mailbox ?? null, nextMeeting: null };
}

// One sentence tells the ground of all whom it names, so those on another ground are left to the reasons.
function askedAlike({ duties, ...found }: Found, reading: Reading): readonly StoredDuty[] {
  const groundOf = (duty: StoredDuty) => `${spoken(reading, duty).isRoute ? 'through' : 'by'} ${sayGroundPaper(found, duty.claimIds, reading) ?? ''}`;
  const [first, ...others] = firstAsked(duties);
  return first === undefined ? [] : [first, ...others.filter((duty) => groundOf(duty) === groundOf(first))];
}

function holdingOf(stored: StoredDuty, reading: Reading) {
  const { asOf, cited } = reading;
  const duty = spoken(reading, stored);
  const { id, letter, basis, status, party, holders, via } = duty;
  const heldBy = holders.find(isLive)?.person ?? null;
  const isEmpty = party.kind === 'POST' && heldBy === null && stored.unshown === 0;
  const absence = isEmpty ? duty.emptyPost ?? 'NOT_STATED_IN_SOURCE' : null;
  return { id, letter, basis, status, party, heldBy, absence, via, say: sayHolding(duty), certainty: certaintyOn(asOf, stored), evidence: citationsOf(stored.claimIds, cited) };
}
