// Findings on records and lines, one for each rule that one of them breaks.
import type { Day } from '#schema/period.ts';
import type { DataRule } from '#schema/vocabulary/data-rules.ts';
import * as words from '#schema/wording/data-faults.ts';
import { whereToLook, type FaultyThing, type Finding, type OwnFaults } from './finding.ts';

export interface Outlived extends FaultyThing {
  readonly validTo?: Day | null | undefined;
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
  readonly outlived: readonly Outlived[];
}

export interface FaultyLine extends OwnFaults {
  readonly id: string | null;
  readonly type: string;
  readonly from: FaultyThing;
  readonly to: FaultyThing;
  readonly isStrange: boolean;
  readonly isForbidden: boolean;
  readonly outlived: readonly Outlived[];
}

type Said = Pick<Finding, 'rule' | 'say' | 'fix'>;

export function recordFindings({ record, near, ...faults }: FaultyRecord): readonly Finding[] {
  return ownFaults(faults).map((found) => ({ ...found, ...subject({ record, near }) }));
}

export function endFindings({ record, near, endless, outlived }: FaultyEnds): readonly Finding[] {
  const found = [...endless.map((ends) => said('END_MISSING', words.sayEndMissing(ends))), ...outlivings(outlived)];
  return found.map((each) => ({ ...each, ...subject({ record, near }) }));
}

export function orphanFinding(record: FaultyThing): Finding {
  return { ...said('ORPHAN', words.ORPHANED), ...subject({ record, near: null }) };
}

export function lineFindings({ id, type, from, to, ...faults }: FaultyLine): readonly Finding[] {
  const shared = { records: [id ?? words.WITHOUT_ID], name: words.sayLineName(type, from, to), thing: whereToLook(from, to) };
  return [
    ...ownFaults(faults),
    ...outlivings(faults.outlived),
    ...(faults.isStrange ? [said('LINE_NOT_ALLOWED', words.STRANGE_LINE)] : []),
    ...(faults.isForbidden ? [said('LINE_NOT_ALLOWED', words.sayForbiddenEnds(type, from, to))] : []),
  ].map((found) => ({ ...found, ...shared }));
}

function subject({ record, near }: Placed): Pick<Finding, 'records' | 'name' | 'thing'> {
  return { records: [record.id ?? words.WITHOUT_ID], name: words.sayRecordName(record, near), thing: whereToLook(record, near) };
}

function ownFaults({ lacking, isEmpty, isUncited, unknown }: OwnFaults): readonly Said[] {
  return [
    ...(lacking.length === 0 ? [] : [said('PROPERTY_MISSING', words.sayLacking(lacking))]),
    ...(isEmpty ? [said('PERIOD_EMPTY', words.EMPTY_PERIOD)] : []),
    ...(isUncited ? [said('CLAIM_MISSING', words.UNCITED)] : []),
    ...unknown.map((claim) => said('CLAIM_MISSING', words.sayUnknownClaim(claim))),
  ];
}

function outlivings(outlived: readonly Outlived[]): readonly Said[] {
  return outlived.map((end) => said('END_ENDED', words.sayOutlived(end, end.validTo ?? undefined)));
}

function said(rule: DataRule, { say, fix }: words.SayFix): Said {
  return { rule, say, fix };
}
