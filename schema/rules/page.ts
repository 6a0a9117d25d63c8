// What every page of one thing shares: what it is asked, what it answers at, and what it says before the first paper.
import type { At } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import type { StoredFact } from '#schema/rules/statement.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { sayNotYetKnown } from '#schema/wording/history.ts';

export interface PageAsk {
  readonly id: string;
  readonly asOf: Day;
  readonly proposals: boolean;
}

/** The same, where a person may stand on the page. */
export interface PartyAsk extends PageAsk {
  /** Persons of these visibilities are named; others are not. */
  readonly visibilities: readonly Visibility[];
}

/** The day and the change number an answer speaks of. */
export function atOf({ asOf, proposals }: PageAsk, revision: number): At {
  return { asOf, revision, proposals };
}

/** False before the first paper that speaks of it: nothing is read backwards. */
export function isHeardOf(asOf: Day, { firstAttested }: StoredFact): boolean {
  return firstAttested <= asOf;
}

/** What a page says on a day before the first paper; its lists are empty then. */
export function sayUnheard(fact: StoredFact, cited: readonly StoredCitation[]): string {
  return sayNotYetKnown(citationsOf(fact.claimIds, cited)[0]?.document.issuedSay ?? sayDay(fact.firstAttested));
}
