// What is this meeting, decision, change, law or outcome, what is it tied to, and what do papers tell in the same passages?
import { recordProfile as query, type RecordProfileRow } from '#cypher/history/record-profile.ts';
import type { Statement } from '#schema/answer.ts';
import { seenStatements, spanStatements } from '#schema/rules/history-statements.ts';
import { mentionStatements } from '#schema/rules/mention-statements.ts';
import { heardStatus, paramsOf, rowPageOf, type PartyAsk } from '#schema/rules/page.ts';
import { recordSlots, type RecordFacts } from '#schema/rules/record-slots.ts';
import { allEvidence, statementOf, type Reading } from '#schema/rules/statement.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { kindOf, linkTo, toThing, toThings } from '#schema/rules/thing.ts';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { RECORD_KINDS, type RecordKind, type RecordTie } from '#schema/vocabulary/record-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { ENDED } from '#schema/wording/history.ts';
import { sayEnds } from '#schema/wording/agreement-profile.ts';
import { sayEvent } from '#schema/wording/changes-between.ts';
import { RECORD_KIND_WORDS, sayBeside, sayHeld, sayRecord, WHAT_BESIDE_MEANS } from '#schema/wording/record-profile.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The record whatever its status, and what is known of it on the day. Undefined: the id names none of these kinds. */
export async function recordProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  const kind = found === undefined ? undefined : recordKind(found);
  if (found === undefined || kind === undefined) return undefined;
  const { record } = found;
  return {
    kindLabel: RECORD_KIND_WORDS[kind],
    status: heardStatus(ask.asOf, record),
    besideMeans: WHAT_BESIDE_MEANS,
    ...rowPageOf(ask, { subject: record, found, blank: BLANK, portrait: (reading) => portrait(kind, found, { ...reading, proposals: ask.proposals }) }),
  };
}

const BLANK = { slots: [], beside: [], mentions: [], history: [], evidence: [] };

function recordKind({ record }: RecordProfileRow): Exclude<RecordKind, 'AGREEMENT'> | undefined {
  const kind = kindOf(record.labels);
  return RECORD_KINDS.filter((each) => each !== 'AGREEMENT').find((each) => each === kind);
}

function portrait(kind: Exclude<RecordKind, 'AGREEMENT'>, found: RecordProfileRow, reading: Reading & { readonly proposals: boolean }) {
  const { record } = found;
  const beside = besideStatements(found, reading);
  const dated = kind === 'MEETING' || kind === 'DECISION' ? [] : spanStatements(record, { began: 'made', ended: ENDED }, reading);
  const parts = {
    slots: recordSlots(kind, { facts: found, beside, proposals: reading.proposals, reading }),
    beside,
    mentions: mentionStatements(record, found.mentions, reading),
    history: [...seenStatements(record, reading), ...dated.filter(({ voice }) => voice !== 'NOT_STATED')],
  };
  const status = statusOn(reading.asOf, record);
  const say = kind === 'CHANGE_EVENT' ? sayChange(found, status) : sayRecord({ kind, status, ...whoAndWhen(found) });
  return { ...parts, say, evidence: allEvidence(Object.values(parts).flat()) };
}

function sayChange({ record: { kind, ...span }, ties }: RecordProfileRow, status: Status): string {
  const parties = (wanted: RecordTie) => toThings(ties.filter(({ type }) => type === wanted).map(({ thing }) => thing));
  const of = CHANGE_EVENT_KINDS.find((each) => each === kind) ?? 'NO_LONGER_EXISTS';
  return sayEvent({ kind: of, status, original: parties('ORIGINAL'), resulting: parties('RESULTING'), on: sayEnds(span).from ?? null });
}

// Our reading: that a passage also tells of something else is no word of the paper's about the two.
function besideStatements({ beside, ties, edition }: RecordProfileRow, reading: Reading): readonly Statement[] {
  const told = new Set([...ties.map(({ thing }) => thing.id), edition?.thing.id]);
  return beside.flatMap((stored) => {
    const link = linkTo(stored);
    return link === undefined || told.has(link.id) ? [] : [statementOf(stored, { say: sayBeside(link, stored.status), links: [link], isReading: true }, reading)];
  });
}

function whoAndWhen({ record, ties }: RecordFacts) {
  const body = ties.find(({ type }) => type === 'HELD_BY' || type === 'DECIDED_BY')?.thing;
  const dated = [record, ...ties.filter(({ type }) => type === 'DECIDED_AT')].find(({ heldOn }) => heldOn !== null);
  return {
    body: body === undefined ? undefined : toThing(body),
    held: dated?.heldOn === null || dated === undefined ? undefined : sayHeld(dated.heldOn, dated.heldPrecision),
  };
}
