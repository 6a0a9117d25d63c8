// Findings on records and lines, one for each rule that one of them breaks.
import type { Day } from '#schema/period.ts';
import type { DataRule } from '#schema/vocabulary/data-rules.ts';
import * as words from '#schema/wording/data-faults.ts';
import { whereToLook, type FaultyThing, type Finding, type OwnFaults } from './finding.ts';

export interface Outlived extends FaultyThing {
  readonly validTo?: Day | null | undefined;
}

/** An end that is not there yet when what it holds is. */
export interface Awaited extends FaultyThing {
  readonly validFrom?: Day | null | undefined;
}

interface Placed {
  readonly record: FaultyThing;
  /** What it hangs on. */
  readonly near: FaultyThing | null;
}

export interface FaultyRecord extends Placed, OwnFaults {}

export interface FaultyEnds extends Placed {
  /** Lists of ends of which none is there. */
  readonly endless: readonly (readonly string[])[];
  /** Links of which there is more than the one. */
  readonly doubled: readonly string[];
  readonly outlived: readonly Outlived[];
  readonly awaited: readonly Awaited[];
}

export interface FaultyLine extends OwnFaults {
  readonly id: string | null;
  readonly type: string;
  readonly from: FaultyThing;
  readonly to: FaultyThing;
  readonly isStrange: boolean;
  readonly isForbidden: boolean;
  readonly isLooped: boolean;
  readonly outlived: readonly Outlived[];
  readonly awaited: readonly Awaited[];
}

type Said = Pick<Finding, 'rule' | 'say' | 'fix'>;

/** One a rule that the record breaks by itself, and one a claim that is missing or of a foreign day. Empty: none. */
export function recordFindings({ record, near, ...faults }: FaultyRecord): readonly Finding[] {
  return ownFaults(faults).map((found) => ({ ...found, ...subject({ record, near }) }));
}

/** One an end that is missing, doubled, over or still to come, in this order. Empty: none. */
export function endFindings({ record, near, endless, doubled, outlived, awaited }: FaultyEnds): readonly Finding[] {
  const found = [
    ...endless.map((ends) => said('END_MISSING', words.sayEndMissing(ends))),
    ...doubled.map((end) => said('END_DOUBLED', words.sayEndDoubled(end))),
    ...outlivings(outlived),
    ...awaitings(awaited),
  ];
  return found.map((each) => ({ ...each, ...subject({ record, near }) }));
}

/** Always a finding, worded otherwise for a claim than for what no page leads to. */
export function orphanFinding(record: FaultyThing): Finding {
  return { ...said('ORPHAN', record.labels.includes('Claim') ? words.IDLE_CLAIM : words.ORPHANED), ...subject({ record, near: null }) };
}

/** What is wrong with one line, between its ends too. A line without an id bears the ids of its ends. Empty: nothing. */
export function lineFindings({ id, type, from, to, ...faults }: FaultyLine): readonly Finding[] {
  const shared = { records: id === null ? [from, to].map((end) => end.id ?? words.WITHOUT_ID) : [id], name: words.sayLineName(type, from, to), thing: whereToLook(from, to) };
  return [
    ...ownFaults(faults),
    ...outlivings(faults.outlived),
    ...awaitings(faults.awaited),
    ...(faults.isStrange ? [said('LINE_NOT_ALLOWED', words.STRANGE_LINE)] : []),
    ...(faults.isForbidden ? [said('LINE_NOT_ALLOWED', from.id === to.id ? words.SELF_LINE : words.sayForbiddenEnds(type, from, to))] : []),
    ...(faults.isLooped ? [said('LOOP', words.sayContained(from, to))] : []),
  ].map((found) => ({ ...found, ...shared }));
}

function subject({ record, near }: Placed): Pick<Finding, 'records' | 'name' | 'thing'> {
  return { records: [record.id ?? words.WITHOUT_ID], name: words.sayRecordName(record, near), thing: whereToLook(record, near) };
}

function ownFaults({ lacking, unlisted, isEmpty, isUncited, isUnseen, unknown, foreign, stray }: OwnFaults): readonly Said[] {
  return [
    ...(lacking.length === 0 ? [] : [said('PROPERTY_MISSING', words.sayLacking(lacking))]),
    ...(unlisted.length === 0 ? [] : [said('VALUE_UNKNOWN', words.sayUnlisted(unlisted))]),
    ...(isEmpty ? [said('PERIOD_EMPTY', words.EMPTY_PERIOD)] : []),
    ...(isUncited ? [said('CLAIM_MISSING', words.UNCITED)] : []),
    ...(isUnseen ? [said('CLAIM_MISSING', words.UNSEEN)] : []),
    ...unknown.map((claim) => said('CLAIM_MISSING', words.sayUnknownClaim(claim))),
    ...foreign.map((claim) => said('CLAIM_MISSING', words.sayForeignClaim(claim))),
    ...stray.map((claim) => said('CLAIM_MISSING', words.sayStrayClaim(claim))),
  ];
}

function outlivings(outlived: readonly Outlived[]): readonly Said[] {
  return outlived.map((end) => said('END_ENDED', words.sayOutlived(end, end.validTo ?? undefined)));
}

function awaitings(awaited: readonly Awaited[]): readonly Said[] {
  return awaited.map((end) => said('END_NOT_YET', words.sayAwaited(end, end.validFrom ?? undefined)));
}

function said(rule: DataRule, { say, fix }: words.SayFix): Said {
  return { rule, say, fix };
}
