// When a post has more holders than seats: on the first such day, who they are.
import type { Day } from '#schema/period.ts';
import { byKeys } from '#schema/rules/ordering.ts';

export interface Held {
  readonly seats: number;
  readonly terms: readonly Term[];
}

interface Term {
  readonly id: string;
  readonly person: string;
  /** Those who share the job hold one seat between them. */
  readonly isShared: boolean;
  /** First known day, and the first day without it; null where the record lacks it, which another rule tells. */
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface Crowding {
  readonly terms: readonly string[];
  readonly holders: number;
  readonly from: Day;
}

/** Undefined where no day has too many holders. One person who holds a post twice is one holder. */
export function crowding({ seats, terms }: Held): Crowding | undefined {
  const days = [...new Set(terms.flatMap(({ from }) => from ?? []))].toSorted();
  for (const day of days) {
    const now = terms.filter(({ from, until }) => from !== null && until !== null && from <= day && day < until);
    const holders = new Set(now.map(({ person }) => person)).size;
    const taken = new Set(now.map(({ person, isShared }) => (isShared ? '' : person))).size;
    if (taken > seats) return { terms: now.toSorted(byKeys(({ id }) => [id])).map(({ id }) => id), holders, from: day };
  }
  return undefined;
}
