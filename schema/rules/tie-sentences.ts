// What became of a line, a duty, a seat between two days, as a statement beside the party it belongs to.
import type { Statement, Thing } from '#schema/answer.ts';
import { onlyBy, sightings, type ChangedThing, type Period, type Telling } from '#schema/rules/change-sentences.ts';
import { basisOfLine, citationsOf } from '#schema/rules/citing.ts';
import { sayDay } from '#schema/period.ts';
import { statementOf } from '#schema/rules/statement.ts';
import { linkTo, toThing, type StoredThing } from '#schema/rules/thing.ts';
import { endedEnd, kindOfCome, kindOfGone, type Come, type Gone } from '#schema/rules/two-pictures.ts';
import type { AssignmentBasis, Rasci } from '#schema/vocabulary/accountability.ts';
import type { RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { MemberRole } from '#schema/vocabulary/seats.ts';
import * as words from '#schema/wording/changes-between.ts';
import { dutyClause } from '#schema/wording/duty.ts';
import { lineClause } from '#schema/wording/line.ts';
import { sayWhen } from '#schema/wording/papers.ts';
import { sentence } from '#schema/wording/party-name.ts';

/** On the earlier day only, or on the later only. */
export type Side = 'gone' | 'come';

export interface ChangedLine extends Period {
  readonly type: RelationshipType;
  readonly cadence?: string | null | undefined;
  readonly seenIn: readonly string[];
  readonly ends: readonly [ChangedThing, ChangedThing];
}

export interface ChangedDuty extends Period {
  readonly letter: Rasci;
  readonly basis: AssignmentBasis;
  /** Id of the body that holds it. */
  readonly body: string;
  readonly item: StoredThing;
}

export interface ChangedSeat extends Period {
  readonly role: MemberRole;
  readonly memberText?: string | null | undefined;
  readonly body: string;
  /** Null where the paper names nobody, or the person is not shown. */
  readonly member: StoredThing | null;
}

export interface ChangedDecision extends Period {
  readonly title: string;
  readonly body: string;
}

/** A line that came or went together with its body, as the paper that shows the body first or last has it. */
export function sayLineWithBody(line: ChangedLine, body: ChangedThing, telling: Telling & { readonly side: Side }): Statement {
  const { side } = telling;
  const isApart = kindOf(line, side, telling) !== (side === 'come' ? 'FIRST_SEEN' : 'NOT_SEEN_SINCE') || endedEnd(line, telling.days) !== undefined;
  const at = side === 'come' ? 'first' : 'last';
  const seen = sightings(line, telling)[at];
  if (isApart || seen.when !== sightings(body, telling)[at].when) return sayLineChange(line, side, telling);
  const [from, to] = [toThing(line.ends[0]), toThing(line.ends[1])];
  const clause = lineClause({ ...line, from, to });
  return statementOfClause(line, { clause, side, links: [from, to], say: side === 'come' ? sentence(clause) : words.sayAsLastSeen(clause), isReading: isRead(line, telling) }, onlyBy(seen, telling));
}

/** A line on one of the days only. */
export function sayLineChange(line: ChangedLine, side: Side, telling: Telling): Statement {
  const [from, to] = [toThing(line.ends[0]), toThing(line.ends[1])];
  const { first, last } = sightings(line, telling);
  const by = onlyBy(side === 'come' ? first : last, telling);
  const clause = lineClause({ ...line, from, to });
  const open = side === 'gone' && kindOfGone(line, telling.days) !== 'ENDED' ? endedEnd(line, telling.days) : undefined;
  return statementOfClause(line, { clause, side, links: [from, to], say: open && words.sayLeftOpen(clause, toThing(open)), isReading: isRead(line, telling) }, by);
}

function isRead(line: ChangedLine, { reading }: Telling): boolean {
  return basisOfLine(line, reading.cited) === 'IMPLIED';
}

/** A duty of a body of both days. */
export function sayDutyChange(duty: ChangedDuty, side: Side, telling: Telling): Statement {
  const link = linkTo(duty.item);
  const clause = dutyClause({ ...duty, title: link?.name ?? duty.item.title ?? duty.item.id });
  return statementOfClause(duty, { clause, side, links: link === undefined ? [] : [link], isReading: duty.basis === 'IMPLIED' }, telling);
}

/** A seat on a body of both days. */
export function saySeatChange(seat: ChangedSeat, side: Side, telling: Telling): Statement {
  const member = seat.member === null ? null : toThing(seat.member);
  const clause = words.seatClause(member ?? seat.memberText ?? null, seat);
  return statementOfClause(seat, { clause, side, links: member === null ? [] : [member] }, telling);
}

/** A decision that papers name first after the earlier day. */
export function sayDecision(decision: ChangedDecision, telling: Telling): Statement {
  return statementOfClause(decision, { clause: words.decisionClause(decision), side: 'come', links: [] }, telling);
}

interface Clause {
  readonly clause: string;
  readonly side: Side;
  readonly links: readonly Thing[];
  /** Instead of the usual sentence. */
  readonly say?: string | undefined;
  readonly isReading?: boolean;
}

function statementOfClause(fact: Period, { clause, side, links, say, isReading = false }: Clause, { days, reading }: Telling): Statement {
  const cited = citationsOf(fact.claimIds, reading.cited);
  const isRead = isReading || (cited.length > 0 && cited.every(({ basis }) => basis === 'IMPLIED'));
  const said = say ?? SENTENCES[kindOf(fact, side, { days })](clause, { fact, first: sayWhen(cited[0]?.document.issuedSay ?? sayDay(fact.firstAttested)) });
  return statementOf(fact, { say: isRead ? `${said} ${words.OUR_READING}` : said, links, isReading: isRead }, reading);
}

function kindOf(fact: Period, side: Side, { days }: Pick<Telling, 'days'>): Come | Gone {
  return side === 'come' ? kindOfCome(fact, days) : kindOfGone(fact, days);
}

type Say = (clause: string, at: { readonly fact: Period; readonly first: string }) => string;

const SENTENCES: Readonly<Record<Come | Gone, Say>> = {
  STARTED: (clause, { fact }) => words.sayStartedOn(clause, words.sayOn(fact.validFrom, fact.fromPrecision)),
  ENDED: (clause, { fact }) => words.sayEndedOn(clause, words.sayOn(fact.validTo, fact.untilPrecision)),
  NOT_SEEN_SINCE: (clause) => words.sayNoLonger(clause),
  FIRST_SEEN: (clause, { first }) => words.sayNewly(clause, first),
};
