// AQ1. Who owns this, and who is that today? The database finds duties and lines, the rules judge, the wording speaks.
import type { z } from 'zod';
import { ownership as query } from '#cypher/accountability/ownership.ts';
import type { Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { inOrderOfAsking, isOwned, ownersAmong, responsibleAmong } from '#schema/rules/holding.ts';
import { nearMatches } from '#schema/rules/near-matches.ts';
import { ownershipHistory, ownershipReasons, sharedTaskOf, spoken, type StoredDuty } from '#schema/rules/ownership-card.ts';
import { atOf, isHeardOf, sayUnheard } from '#schema/rules/page.ts';
import type { Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { wayUp } from '#schema/rules/way-up.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { cardAsText } from '#schema/wording/answer-card.ts';
import { sayBoardsShortly } from '#schema/wording/ownership-reasons.ts';
import { sayAdvice, sayHolding, sayOwnership } from '#schema/wording/ownership.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskOwnership {
  readonly id: string;
  readonly asOf: Day;
  readonly proposals: boolean;
  /** The people whose names the asker may see; public ones unless said. */
  readonly visibilities?: readonly Visibility[];
}

/** The answer card of one item. Undefined: nothing that can have an owner bears this id. */
export async function ownership(tx: Tx, { visibilities = ['PUBLIC'], ...ask }: AskOwnership) {
  const [found] = await run(tx, query, { id: ask.id, asOf: ask.asOf, statuses: liveStatuses(ask.proposals), visibilities: [...visibilities] });
  if (found === undefined) return undefined;
  const reading = { asOf: ask.asOf, cited: found.evidence };
  const isKnown = isHeardOf(ask.asOf, found.item);
  const item = itemOf(found);
  const headline = headlineOf(found, reading, isKnown);
  const card = {
    item,
    ...headline,
    advice: isKnown ? adviceOf(found) : null,
    reasons: isKnown ? ownershipReasons(found, reading) : [],
    wayUp: wayUp(found, reading),
    history: ownershipHistory(found, reading),
  };
  return {
    ...card,
    at: atOf(ask, found.revision ?? 0),
    owners: ownersAmong(found.duties).map((duty) => holdingOf(duty, reading)),
    responsible: responsibleAmong(found.duties).map((duty) => holdingOf(duty, reading)),
    nearMatches: nearMatches(item.name, found.likeNamed).map(toThing),
    asText: cardAsText({ ...card, asOf: ask.asOf, advice: card.advice?.say ?? null }),
  };
}

type Found = z.infer<typeof query.row>;

function itemOf({ item, above, edition }: Found): Thing {
  const area = above.find(({ labels }) => labels.includes('PriorityArea')) ?? (item.id === edition?.id ? undefined : edition);
  return toThing({ ...item, within: area?.title });
}

function headlineOf(found: Found, reading: Reading, isKnown: boolean) {
  const { item, gaps, duties } = found;
  const owners = ownersAmong(duties);
  const live = owners.filter((owner) => isOwned([owner]));
  const absence: AbsenceReason | null = live.length > 0 ? null : gaps.find(({ slot }) => slot === 'owner')?.reason ?? 'NOT_STATED_IN_SOURCE';
  const spokenOf = live.length > 0 ? live : owners;
  const say = sayOwnership({ kind: toThing(item).kind, owners: spokenOf.map(spoken), absence });
  const rests = live[0] ?? item;
  const paper = citationsOf(rests.claimIds, reading.cited).at(-1)?.document;
  return {
    say: isKnown ? say : sayUnheard(item, reading.cited),
    saySource: paper === undefined ? 'Recorded here by an edit' : `${paper.shortTitle}, ${paper.issuedSay}`,
    absence,
    certainty: weakest([item, ...live].map((fact) => certaintyOn(reading.asOf, fact))),
  };
}

function adviceOf(found: Found) {
  if (isOwned(ownersAmong(found.duties))) return null;
  const [first] = inOrderOfAsking(found.duties);
  if (first === undefined) return null;
  const task = sharedTaskOf(found);
  const isSharing = task?.boards.some(({ party }) => party.id === first.party.id) === true;
  const duty = spoken(first);
  const say = sayAdvice({ ...duty, boards: isSharing ? sayBoardsShortly(task) : null });
  return { say, party: duty.party, mailbox: first.party.mailbox ?? null, nextMeeting: null };
}

function holdingOf(stored: StoredDuty, { asOf, cited }: Reading) {
  const duty = spoken(stored);
  const { id, letter, basis, party, heldBy, via } = duty;
  return { id, letter, basis, party, heldBy, via, say: sayHolding(duty), certainty: certaintyOn(asOf, stored), evidence: citationsOf(stored.claimIds, cited) };
}
