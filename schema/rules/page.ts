// What every page of one thing shares: what it is asked, what it answers at, and what it says before the first paper.
import type { At, Slot } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { certaintyOfCitations, certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import { readingOn, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { statusOn, type Standing } from '#schema/rules/status-on.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
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

/** What a page asks the database with: its day, and the statuses that count on it. */
export function paramsOf<A extends PageAsk>(ask: A): A & { readonly statuses: readonly Status[] } {
  return { ...ask, statuses: liveStatuses(ask.proposals) };
}

interface Page<P> {
  /** What the page is about. */
  readonly subject: StoredFact & StoredThing;
  readonly found: { readonly revision: number; readonly evidence: readonly StoredCitation[] };
  /** All that is told from the first paper on. */
  readonly portrait: (reading: Reading) => P;
  /** The same before it: empty but for the sentence that says why. */
  readonly blank: NoInfer<Omit<P, 'say'>>;
}

/** The head every page shares, and its portrait; before the first paper that speaks of it, the blank and the reason. */
export function pageOf<P extends { readonly say: string }>(ask: PageAsk, { subject, found, portrait, blank }: Page<P>) {
  const isHeard = isHeardOf(ask.asOf, subject);
  return {
    at: atOf(ask, found.revision),
    thing: toThing(subject),
    certainty: certaintyOn(ask.asOf, subject),
    ...(isHeard ? portrait(readingOn(ask.asOf, found.evidence)) : { ...blank, say: sayUnheard(subject, found.evidence) }),
  };
}

interface Rowed {
  readonly say: string;
  readonly slots: readonly Slot[];
}

/** The same for a page of rows, each with how sure it is on the day. */
export function rowPageOf<P extends Rowed>(ask: PageAsk, page: Page<P>) {
  const { found: { evidence }, portrait } = page;
  return pageOf<P>(ask, { ...page, portrait: (reading) => withCertainty(ask.asOf, portrait(reading), portrait({ asOf: ask.asOf, cited: evidence })) });
}

// `ever` rests on papers of any day: of later ones only this is read back, that a gap before them is no silence.
function withCertainty<P extends Rowed>(asOf: Day, shown: P, ever: P): P {
  const rests = new Map(ever.slots.map(({ slot, evidence }) => [slot, evidence]));
  const slots = shown.slots.map((slot) => ({ ...slot, certainty: certaintyOfCitations(asOf, slot.evidence.length === 0 ? [] : rests.get(slot.slot) ?? []) }));
  return { ...shown, slots };
}

/** The day and the change number an answer speaks of. */
export function atOf({ asOf, proposals }: PageAsk, revision: number): At {
  return { asOf, revision, proposals };
}

/** False before the first paper that speaks of it: nothing is read backwards. */
export function isHeardOf(asOf: Day, { firstAttested }: StoredFact): boolean {
  return firstAttested <= asOf;
}

/** Where it stands on the day; null before the first paper that speaks of it. */
export function heardStatus(asOf: Day, subject: StoredFact & Standing): Status | null {
  return isHeardOf(asOf, subject) ? statusOn(asOf, subject) : null;
}

/** What a page says on a day before the first paper; its lists are empty then. */
export function sayUnheard(fact: StoredFact, cited: readonly StoredCitation[]): string {
  return sayNotYetKnown(citationsOf(fact.claimIds, cited)[0]?.document.issuedSay ?? sayDay(fact.firstAttested));
}

/** True where a list is to be filtered by an id that is none: nothing bears it, and it must not stand for "all". */
export function hasEmptyId(ids: readonly (string | null | undefined)[]): boolean {
  return ids.includes('');
}
