// May it be recorded that a body met, decided, or works by such terms, and that something is delegated? Everything that stands against it, all at once.
import type { AddDecision, AddDelegation, AddMeeting, AddTerms } from '#schema/inputs/governance.ts';
import type { Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { endOf, nameIn, type Held } from '#schema/rules/held.ts';
import { endProblems, periodProblems, turnProblems } from '#schema/rules/within.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';

interface Facts<R, K = unknown> {
  readonly held: Held;
  readonly besides: K;
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

const BODY = { field: 'body', what: 'body', labels: ['Body'] } as const;

/** At most one: the body stands on the day. */
export function addMeetingProblems({ body: id, heldOn: from }: AddMeeting, { held }: Facts<AddMeeting>): readonly Problem[] {
  return endProblems({ from }, { ...BODY, id }, held).map((found) => (found.path[0] === 'from' ? { ...found, path: ['heldOn'] } : found));
}

/** Of the body, the meeting, and what it concerns. */
export function addDecisionProblems({ body: id, decidedOn: from, status, meeting, concerns }: AddDecision, { held }: Facts<AddDecision>): readonly Problem[] {
  const met = held.get(meeting ?? '');
  const isOfBody = met?.label === 'Meeting' && endOf(met, 'HELD_BY', held)?.id === id;
  return [
    ...endProblems({ from }, { ...BODY, id, status }, held).map((found) => (found.path[0] === 'from' ? { ...found, path: ['decidedOn'] } : found)),
    ...(meeting === null || meeting === undefined || isOfBody ? [] : [problem('UNKNOWN_ID', ['meeting'], { what: 'meeting of that body', id: meeting })]),
    ...concerns.filter((each) => !held.has(each)).map((each) => problem('UNKNOWN_ID', ['concerns'], { what: 'thing', id: each })),
  ];
}

/** Terms of reference that stand, or are to. */
export interface StandingTermsOf {
  readonly id: string;
  readonly body: string;
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** Of the period, the body, and the terms whose place they take. */
export function addTermsProblems(row: AddTerms, { held, besides, earlier }: Facts<AddTerms, readonly StandingTermsOf[]>): readonly Problem[] {
  const body = held.get(row.body);
  const name = body === undefined ? row.body : `The terms of reference of ${nameIn(held, body)}`;
  return [
    ...periodProblems(row),
    ...endProblems(row, { ...BODY, id: row.body }, held),
    ...(earlier.some((other) => other.body === row.body) ? [problem('ROW_REPEATED', ['body'], { name })] : []),
    ...termsBefore(row, besides).flatMap((terms) => turnProblems(row.from, { ...terms, seenOn: null }, { name, field: 'from' })).slice(0, 1),
  ];
}

/** Those that stand on the first day of the new ones, or begin later. */
export function termsBefore({ body, from }: Pick<AddTerms, 'body' | 'from'>, standing: readonly StandingTermsOf[]): readonly StandingTermsOf[] {
  return standing.filter((terms) => terms.body === body && from < terms.validTo);
}

/** Of the period, of either party, and of what it is under. */
export function addDelegationProblems(row: AddDelegation, { held }: Facts<AddDelegation>): readonly Problem[] {
  const { status, giver, taker } = row;
  const party = (field: string, id: string | null | undefined): readonly Problem[] =>
    (id === null || id === undefined ? [] : endProblems(row, { field, what: 'body, organisation or post', id, labels: ['Body', 'Organisation', 'Post'], status }, held));
  return [
    ...periodProblems(row),
    ...endProblems(row, { field: 'function', what: 'function', id: row.function, labels: ['Function'], status }, held),
    ...party('giver', giver), ...party('taker', taker),
    ...endProblems(row, { field: 'under', what: 'agreement or law', id: row.under, labels: ['Agreement', 'LegalBasis'], status }, held),
    ...(typeof giver === 'string' && giver === taker ? [problem('PASSED_TO_ITSELF', ['taker'])] : []),
  ];
}
