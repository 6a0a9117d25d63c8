// Which terms of reference are due or missing, in what order, and what stands nearest where there are none.
import { daysBetween, type Day } from '#schema/period.ts';
import { bearsName } from '#schema/rules/bears-name.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import type { AgreementKind } from '#schema/vocabulary/agreements.ts';

interface StoredTerms {
  readonly edition?: string | null | undefined;
  readonly reviewDue?: Day | null | undefined;
}

interface Governed<T extends StoredTerms> {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | null | undefined;
  /** Ids of the passages that speak of it. */
  readonly passages: readonly string[];
  /** Newest first. */
  readonly terms: readonly T[];
}

interface Beside {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly passages: readonly string[];
}

export type TermsState = 'DUE' | 'UNDATED' | 'MISSING' | 'LATER';

/** Of the newest terms of a body: DUE where their review falls on or before the day given. */
export function stateOf(by: Day, { terms: [newest] }: Governed<StoredTerms>): TermsState {
  if (newest === undefined) return 'MISSING';
  if (newest.reviewDue === null || newest.reviewDue === undefined) return 'UNDATED';
  return newest.reviewDue <= by ? 'DUE' : 'LATER';
}

const STANDS_IN: readonly AgreementKind[] = ['MEMORANDUM', 'PARTNERSHIP_AGREEMENT', 'PROTOCOL'];

/** Agreements on working together that bear the body's name and are spoken of in the same passage. */
export function nearestTo<A extends Beside>({ name, aliases, passages }: Omit<Governed<StoredTerms>, 'id' | 'terms'>, agreements: readonly A[]): readonly A[] {
  return agreements.filter((beside) => STANDS_IN.includes(beside.kind) && beside.passages.some((passage) => passages.includes(passage))
    && bearsName(beside.title, name, aliases ?? []));
}

interface Placed {
  readonly state: TermsState;
  readonly reviewDue: Day | null;
  readonly hasNearest: boolean;
  readonly name: string;
  readonly id: string;
}

/** Due before undated before missing; the soonest first, then those of which something near is known, then by name. */
export const bySoonest = byKeys<Placed>(({ state, reviewDue, hasNearest, name, id }) => [STATES.indexOf(state), reviewDue ?? '', !hasNearest, name, id]);
const STATES: readonly TermsState[] = ['DUE', 'UNDATED', 'MISSING', 'LATER'];

/** The day of the record: the one asked, else the day up to which reviews count, but never one that lies ahead. */
export function recordDay(today: Day, { by, asOf }: { readonly by: Day; readonly asOf: Day | undefined }): Day {
  return asOf ?? (by < today ? by : today);
}

/** Null where no review date is stated. */
export function daysLeft(from: Day, terms: StoredTerms | undefined): number | null {
  const due = terms?.reviewDue;
  return due === null || due === undefined ? null : daysBetween(from, due);
}
