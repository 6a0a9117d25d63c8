// What is this post, where is it, who holds it, where does it sit and what does it answer for?
import { postProfile as query, type PostProfileRow } from '#cypher/people/post-profile.ts';
import type { Slot } from '#schema/answer.ts';
import { sayDay } from '#schema/period.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { dutyStatements } from '#schema/rules/duty-statements.ts';
import { historyStatements } from '#schema/rules/history-statements.ts';
import { lineStatements } from '#schema/rules/line-statements.ts';
import { happeningStatements, mentionStatements } from '#schema/rules/mention-statements.ts';
import { nearestToHolder } from '#schema/rules/nearest.ts';
import { heardStatus, paramsOf, rowPageOf, type PartyAsk } from '#schema/rules/page.ts';
import { seatStatements, thingOrNull } from '#schema/rules/seat-statements.ts';
import { signatureStatements } from '#schema/rules/signature-statements.ts';
import { allEvidence, type Reading } from '#schema/rules/statement.ts';
import { sayUnbegun, statusOn } from '#schema/rules/status-on.ts';
import { toThing } from '#schema/rules/thing.ts';
import { ENDED } from '#schema/wording/history.ts';
import { POST_SLOTS, sayHolderName, sayPost, saySeatCount, sayWhere } from '#schema/wording/post-profile.ts';
import { sayEnded } from '#schema/wording/line.ts';
import { sayWhen } from '#schema/wording/papers.ts';
import { sayNoHolder } from '#schema/wording/seat.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The post whatever its status, and what is known of it on the day. Undefined: no such post. */
export async function postProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { post } = found;
  return {
    status: heardStatus(ask.asOf, post),
    ...rowPageOf(ask, { subject: post, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { slots: [], seats: [], duties: [], lines: [], mentions: [], history: [], evidence: [] };

function portrait(found: PostProfileRow, reading: Reading) {
  const { post } = found;
  const thing = toThing(post);
  const parts = {
    slots: [whereItIs(found, reading), holder(found, reading)],
    seats: seatStatements(thing, found.seats, reading),
    duties: dutyStatements(post, found.duties, reading),
    lines: lineStatements(thing, found.lines, reading),
    mentions: [...signatureStatements(found.signatures, reading), ...mentionStatements(post, found.mentions, reading), ...happeningStatements(found.happenings, reading)],
    history: historyStatements(post, { began: 'set up', ended: ENDED, names: post }, reading),
  };
  const holders = found.holders.map((held) => ({ name: sayHolderName(thingOrNull(held.person), held.status), seen: sayLastSeen(held, reading) }));
  return { ...parts, say: sayUnbegun(reading.asOf, thing, post) ?? sayPost({ name: thing, status: statusOn(reading.asOf, post), holders }), evidence: allEvidence(Object.values(parts).flat()) };
}

function sayLastSeen(held: PostProfileRow['holders'][number], { asOf, cited }: Reading): string {
  return sayWhen(citationsOf(held.claimIds, cited).at(-1)?.document.issuedSay ?? sayDay(lastSeenOn(asOf, held)));
}

function whereItIs({ post, lines }: PostProfileRow, reading: Reading): Slot {
  const row = { slot: 'whereItIs', heading: POST_SLOTS.whereItIs, remark: post.note ?? undefined };
  const seats = lines.filter((line) => line.type === 'POST_IN');
  if (seats.length === 0) return absentSlot(row, [], reading);
  const links = seats.map((line) => toThing(line.other));
  const say = sayWhere(seats.map(({ other, status }) => ({ party: toThing(other), status })));
  return filledSlot(row, { say, links, evidence: citationsOf(seats.flatMap((line) => line.claimIds), reading.cited) });
}

function remarkOf(post: PostProfileRow['post'], { asOf }: Reading): string | undefined {
  const said = [saySeatCount(post.seats), post.validTo <= asOf ? sayEnded(toThing(post)) : undefined].filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

function holder({ post, holders, formerHolders, follows, absences }: PostProfileRow, reading: Reading): Slot {
  const row = { slot: 'holder', heading: POST_SLOTS.holder, remark: remarkOf(post, reading) };
  if (holders.length === 0) {
    return absentSlot({ ...row, recordedAs: 'holder', say: (reason) => sayNoHolder(reason, post.name), nearest: nearestToHolder(formerHolders, follows, reading) }, absences, reading);
  }
  const say = holders.map(({ person, status }) => sayHolderName(thingOrNull(person), status)).join('; ');
  const evidence = citationsOf(holders.flatMap((held) => held.claimIds), reading.cited);
  return filledSlot(row, { say, links: holders.flatMap(({ person }) => thingOrNull(person) ?? []), evidence });
}
