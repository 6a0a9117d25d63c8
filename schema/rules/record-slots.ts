// The fixed rows of the page of a meeting, decision, change, law or outcome, always in the same order: filled, or empty with the reason.
import type { Slot, Statement } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { absentSlot, type StoredAbsence } from '#schema/rules/absence.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { linkTo, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { Slot as SlotOfAbsence } from '#schema/vocabulary/absence-reasons.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import type { DecisionKind } from '#schema/vocabulary/decision-kinds.ts';
import type { ClaimBasis } from '#schema/vocabulary/evidence.ts';
import type { RecordKind, RecordTie } from '#schema/vocabulary/record-kinds.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayEnds } from '#schema/wording/agreement-profile.ts';
import { sayList } from '#schema/wording/papers.ts';
import {
  CHANGE_EVENT_KIND_WORDS, DECISION_KIND_WORDS, ONE_NAME, RECORD_SLOTS, sayHeld, sayHiddenDecisions, sayProgrammesBeside, sayOutcome,
  sayPlaceInPlan,
} from '#schema/wording/record-profile.ts';
import { emptySlot, filledSlot } from '#schema/wording/slots.ts';

interface Held {
  readonly heldOn: Day | null;
  readonly heldPrecision: DatePrecision | null;
}

export interface RecordFacts {
  readonly record: StoredFact & StoredThing & Held & {
    readonly status: Status;
    readonly kind: DecisionKind | ChangeEventKind | null;
    readonly basis: ClaimBasis | null;
    readonly note: string | null;
    readonly aliases?: readonly string[] | null;
    readonly validFrom: Day;
    readonly validTo: Day;
    readonly fromPrinted: string | null;
    readonly fromPrecision: DatePrecision | null;
    readonly untilPrinted: string | null;
    readonly untilPrecision: DatePrecision | null;
  };
  readonly ties: readonly (Held & { readonly type: RecordTie; readonly thing: StoredThing })[];
  readonly decisions: readonly (StoredFact & StoredThing & { readonly status: Status })[];
  readonly resting: readonly (StoredThing & { readonly claimIds: readonly string[] })[];
  readonly edition: { readonly thing: StoredThing; readonly place: number | null; readonly outcomes: number } | null;
  /** What the plan that promises an outcome runs. */
  readonly programmes: readonly (StoredThing & { readonly claimIds: readonly string[] })[];
  readonly absences: readonly StoredAbsence[];
}

export interface AskedSlots {
  readonly facts: RecordFacts;
  /** What stands in the same passages, for the nearest thing known. */
  readonly beside: readonly Statement[];
  /** Whether decisions that papers only ask for are shown. */
  readonly proposals: boolean;
  readonly reading: Reading;
}

interface Filling {
  readonly things?: readonly StoredThing[];
  readonly claimIds?: readonly string[];
  readonly remark?: string | null | undefined;
  /** Told only where it is empty. */
  readonly nearest?: readonly Statement[];
  readonly recordedAs?: SlotOfAbsence;
}

type Row = (slot: string, say: string | undefined, filling?: Filling) => Slot;
type RowsOf = (asked: AskedSlots, row: Row) => readonly Slot[];

/** The rows of the page of a record of the kind. */
export function recordSlots(kind: Exclude<RecordKind, 'AGREEMENT'>, asked: AskedSlots): readonly Slot[] {
  const headings: Readonly<Record<string, string>> = RECORD_SLOTS[kind];
  const { facts, reading } = asked;
  return ROWS[kind](asked, (slot, say, { things = [], claimIds = facts.record.claimIds, remark, nearest, recordedAs } = {}) => {
    const named = { slot, heading: headings[slot] ?? slot, remark: remark ?? undefined };
    if (say === undefined) return absentSlot({ ...named, nearest, recordedAs }, facts.absences, reading);
    return filledSlot(named, { say, links: toThings(things), evidence: citationsOf(claimIds, reading.cited) });
  });
}

const ROWS = {
  MEETING: meeting, DECISION: decision, CHANGE_EVENT: changeEvent, LEGAL_BASIS: law, OUTCOME: outcome,
} as const satisfies Record<Exclude<RecordKind, 'AGREEMENT'>, RowsOf>;

function meeting({ facts, proposals }: AskedSlots, row: Row): readonly Slot[] {
  const { record, decisions } = facts;
  const shown = decisions.filter(({ status }) => liveStatuses(proposals).includes(status));
  const remark = sayHiddenDecisions(decisions.length - shown.length);
  return [
    tied(row, facts, { slot: 'body', type: 'HELD_BY' }),
    row('held', heldOn(record), { recordedAs: 'date' }),
    row('decided', shown.length === 0 ? undefined : namesOf(shown), { things: shown, claimIds: shown.flatMap(({ claimIds }) => claimIds), remark, recordedAs: 'decision' }),
  ];
}

function decision({ facts, reading }: AskedSlots, row: Row): readonly Slot[] {
  const { record, ties } = facts;
  const at = ties.find(({ type }) => type === 'DECIDED_AT');
  const awaits = { slot: 'outcome', heading: RECORD_SLOTS.DECISION.outcome };
  return [
    row('kind', record.kind === null ? undefined : words(record.kind)),
    tied(row, facts, { slot: 'body', type: 'DECIDED_BY' }),
    tied(row, facts, { slot: 'meeting', type: 'DECIDED_AT' }),
    row('held', at === undefined ? undefined : heldOn(at), { recordedAs: 'date' }),
    tied(row, facts, { slot: 'concerns', type: 'CONCERNS' }),
    record.status === 'PROPOSED'
      ? emptySlot(awaits, { absence: 'AWAITING_AGREEMENT', say: 'A paper asks for it; we hold no decision', evidence: citationsOf(record.claimIds, reading.cited) })
      : row('outcome', sayOutcome(record.status)),
  ];
}

function changeEvent({ facts }: AskedSlots, row: Row): readonly Slot[] {
  const { record } = facts;
  return [
    row('kind', record.kind === null ? undefined : words(record.kind), { remark: record.basis === 'IMPLIED' ? 'Our reading: no paper says it in so many words.' : null }),
    tied(row, facts, { slot: 'original', type: 'ORIGINAL' }),
    tied(row, facts, { slot: 'resulting', type: 'RESULTING' }),
    row('from', sayEnds(record).from, { recordedAs: 'date' }),
  ];
}

function law({ facts: { record, resting }, beside }: AskedSlots, row: Row): readonly Slot[] {
  const claimIds = resting.flatMap((one) => one.claimIds);
  return [
    row('names', record.aliases === null || record.aliases === undefined || record.aliases.length === 0 ? ONE_NAME : sayList(record.aliases), { remark: record.note }),
    row('resting', resting.length === 0 ? undefined : namesOf(resting), { things: resting, claimIds, nearest: beside.slice(0, 1) }),
    row('from', sayEnds(record).from),
  ];
}

function outcome({ facts, reading }: AskedSlots, row: Row): readonly Slot[] {
  const { edition } = facts;
  const serves = facts.ties.filter(({ type }) => type === 'ALIGNS_TO').map(({ thing }) => thing);
  return [
    row('plan', edition === null ? undefined : namesOf([edition.thing]), {
      things: edition === null ? [] : [edition.thing], remark: edition === null ? null : sayPlaceInPlan(edition.place, edition.outcomes),
    }),
    row('served', serves.length === 0 ? undefined : namesOf(serves), { things: serves, nearest: programmesBeside(facts, reading) }),
    tied(row, facts, { slot: 'measured', type: 'MEASURED_BY' }),
  ];
}

function programmesBeside({ record, programmes }: RecordFacts, reading: Reading): readonly Statement[] {
  if (programmes.length === 0) return [];
  const ran = { ...record, id: `${record.id}.programmes`, claimIds: programmes.flatMap(({ claimIds }) => claimIds) };
  return [statementOf(ran, { say: sayProgrammesBeside(programmes.length), links: toThings(programmes) }, reading)];
}

function tied(row: Row, { ties }: RecordFacts, { slot, type }: { readonly slot: string; readonly type: RecordTie }): Slot {
  const things = ties.filter((tie) => tie.type === type).map(({ thing }) => thing);
  return row(slot, things.length === 0 ? undefined : namesOf(things), { things });
}

function namesOf(things: readonly StoredThing[]): string {
  return sayList(things.map((thing) => linkTo(thing)?.name ?? thing.name ?? thing.title ?? thing.id));
}

function heldOn({ heldOn: day, heldPrecision }: Held): string | undefined {
  return day === null ? undefined : sayHeld(day, heldPrecision);
}

function words(kind: DecisionKind | ChangeEventKind): string {
  return { ...DECISION_KIND_WORDS, ...CHANGE_EVENT_KIND_WORDS }[kind];
}
