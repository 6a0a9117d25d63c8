// What became of each commitment between two plan editions: pairs by recorded continuation only, all else unmatched.
import type { Citation, Thing } from '#schema/answer.ts';
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import { attestedTo, type Attestation } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { normalise } from '#schema/rules/search-text.ts';
import { likePairs } from '#schema/rules/text-likeness.ts';
import { linkTo, type StoredThing } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { EDITION_CHANGES, type ContinuationKind, type EditionChangeKind } from '#schema/vocabulary/edition-changes.ts';
import type { Certainty, DateBasis } from '#schema/vocabulary/time.ts';
import { sayNewerOnly, sayOlderOnly, sayPair, saySuggestion, type PairKind, type SpokenItem } from '#schema/wording/edition-changes.ts';

export interface StoredItem extends Attestation {
  readonly id: string;
  readonly labels: readonly string[];
  readonly title: string;
  readonly edition: string;
  readonly itemNumber: number | null;
  readonly number: number | null;
  readonly order: number | null;
  readonly area: string | null;
  readonly areaOrder: number | null;
  readonly owners: readonly StoredThing[];
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly fromBasis: DateBasis;
  readonly untilBasis: DateBasis;
  readonly claimIds: readonly string[];
}

export interface StoredContinuation {
  readonly newer: string;
  readonly older: string;
  readonly kind: ContinuationKind;
  readonly claimIds: readonly string[];
}

export interface TwoEditions {
  readonly older: StoredThing;
  readonly newer: StoredThing & Attestation;
  readonly items: readonly StoredItem[];
  readonly links: readonly StoredContinuation[];
  readonly evidence: readonly StoredCitation[];
}

export interface EditionItem {
  readonly id: string;
  readonly title: string;
  readonly kindLabel: string;
  readonly number: number | null;
  readonly area: string | null;
  readonly thing: Thing | null;
}

export interface EditionChange {
  readonly id: string;
  readonly kinds: readonly EditionChangeKind[];
  readonly older: EditionItem | null;
  readonly newer: EditionItem | null;
  readonly absence: AbsenceReason | null;
  readonly say: string;
  /** On the day of the answer. */
  readonly certainty: Certainty;
  readonly evidence: readonly Citation[];
}

/** Kinds of commitment, in the order in which they are told; themes only arrange them. */
const KINDS = [['PriorityArea', 'Area'], ['Objective', 'Objective'], ['Outcome', 'Outcome'], ['Deliverable', 'Deliverable'], ['Measure', 'Measure']] as const;

/** Pairs as the newer edition has them, then the older's own, then the newer's; each as printed. */
export function editionChanges(found: TwoEditions): readonly EditionChange[] {
  const known = new Map(found.items.map((item) => [item.id, item]));
  const items = (edition: StoredThing) => found.items.filter((item) => item.edition === edition.id).toSorted(asPrinted);
  const pairs = items(found.newer).flatMap((newer) => found.links.filter((link) => link.newer === newer.id).flatMap((link) => {
    const older = known.get(link.older);
    return older === undefined ? [] : [pairOf({ older, newer, link }, found)];
  }));
  const paired = new Set(found.links.flatMap(({ older, newer }) => [older, newer]));
  const alone = (edition: StoredThing) => items(edition).filter(({ id }) => !paired.has(id));
  return [
    ...pairs,
    ...alone(found.older).map((item) => olderOnly(item, found)),
    ...alone(found.newer).map((item) => newerOnly(item, found)),
  ];
}

interface Pair {
  readonly older: StoredItem;
  readonly newer: StoredItem;
  readonly link: StoredContinuation;
}

// As sure as the newer edition makes it: the older one's papers need not speak for what goes on.
function pairOf({ older, newer, link }: Pair, editions: TwoEditions): EditionChange {
  const kinds = kindsOf({ older, newer, link }, editions.links);
  return {
    id: `${older.id}.${newer.id}`, kinds, older: itemOf(older), newer: itemOf(newer), absence: null,
    say: sayPair(kinds, spoken(older), spoken(newer)), certainty: certaintyOn(answerDay(editions), newer),
    evidence: citationsOf([...older.claimIds, ...newer.claimIds, ...link.claimIds], editions.evidence),
  };
}

// What the record says of the continuation, and what the two items show.
function kindsOf({ older, newer, link }: Pair, links: readonly StoredContinuation[]): readonly PairKind[] {
  const shows = {
    REWORDED: normalise(older.title) !== normalise(newer.title),
    RENUMBERED: printedNumber(older) !== null && printedNumber(newer) !== null && printedNumber(older) !== printedNumber(newer),
    MOVED: normalise(older.area ?? '') !== normalise(newer.area ?? ''),
    REOWNED: ownersOf(older) !== ownersOf(newer),
    RESCOPED: link.kind === 'RESCOPED',
    SPLIT: link.kind === 'SPLIT' || links.filter((other) => other.older === older.id).length > 1,
    MERGED: link.kind === 'MERGED' || links.filter((other) => other.newer === newer.id).length > 1,
  } as const satisfies Partial<Record<PairKind, boolean>>;
  const kinds = (['REWORDED', 'RENUMBERED', 'MOVED', 'REOWNED', 'RESCOPED', 'SPLIT', 'MERGED'] as const).filter((kind) => shows[kind]);
  return kinds.length === 0 ? ['UNCHANGED'] : kinds;
}

function ownersOf({ owners }: StoredItem): string {
  return owners.map(({ id }) => id).toSorted().join(' ');
}

// Dropped only where somebody states the end: what is merely not there may go on under another heading.
function olderOnly(item: StoredItem, editions: TwoEditions): EditionChange {
  const isDropped = item.validTo !== OPEN_END;
  return {
    id: item.id, kinds: [isDropped ? 'DROPPED' : 'UNMATCHED'], older: itemOf(item), newer: null, absence: isDropped ? null : 'NOT_STATED_IN_SOURCE',
    say: sayOlderOnly(spoken(item), { isDropped, other: editionName(editions.newer) }),
    certainty: certaintyOn(answerDay(editions), item), evidence: citationsOf(item.claimIds, editions.evidence),
  };
}

function newerOnly(item: StoredItem, editions: TwoEditions): EditionChange {
  const isAdded = item.validFrom !== START_UNKNOWN;
  return {
    id: item.id, kinds: [isAdded ? 'ADDED' : 'UNMATCHED'], older: null, newer: itemOf(item), absence: isAdded ? null : 'NOT_STATED_IN_SOURCE',
    say: sayNewerOnly(spoken(item), { isAdded, other: editionName(editions.older) }),
    certainty: certaintyOn(answerDay(editions), item), evidence: citationsOf(item.claimIds, editions.evidence),
  };
}

/** The day of the newer edition's newest paper. */
export function answerDay({ newer }: Pick<TwoEditions, 'newer'>): Day {
  return attestedTo(newer);
}

/** "Plan, Draft of 15 March 2023": editions of one plan bear one title. */
export function editionName({ title, label, id }: StoredThing): string {
  return typeof label === 'string' ? `${title ?? id}, ${label}` : title ?? id;
}

export interface EditionSuggestion {
  readonly id: string;
  readonly older: EditionItem;
  readonly newer: EditionItem;
  readonly say: string;
}

/** More than a person would look through is no help. */
const MOST_SUGGESTIONS = 50;

/** Unmatched commitments of one kind whose words are alike: apart from the changes, for a person to confirm. */
export function editionSuggestions({ items, older, newer }: TwoEditions, changes: readonly EditionChange[]): readonly EditionSuggestion[] {
  const open = new Set(changes.filter(({ kinds }) => kinds.includes('UNMATCHED')).map(({ id }) => id));
  const of = (edition: StoredThing, label: string) => items.filter((item) => open.has(item.id) && item.edition === edition.id && item.labels.includes(label))
    .map((item) => ({ id: item.id, text: item.title, item }));
  return KINDS.flatMap(([label]) => likePairs(of(older, label), of(newer, label)))
    .toSorted(byKeys(({ likeness, older: one, newer: other }) => [-likeness, one.id, other.id])).slice(0, MOST_SUGGESTIONS)
    .map(({ older: one, newer: other, shared }) => ({
      id: `${one.id}.${other.id}`, older: itemOf(one.item), newer: itemOf(other.item), say: saySuggestion(one.text, other.text, shared),
    }));
}

export interface EditionTally {
  readonly kindLabel: string;
  readonly older: number;
  readonly newer: number;
  readonly paired: number;
}

/** Of the kinds that either edition holds. */
export function editionTallies({ items, older, newer }: TwoEditions, changes: readonly EditionChange[]): readonly EditionTally[] {
  const count = (edition: StoredThing, label: string) => items.filter((item) => item.edition === edition.id && item.labels.includes(label)).length;
  return KINDS.map(([label, kindLabel]) => ({
    kindLabel, older: count(older, label), newer: count(newer, label),
    paired: changes.filter((change) => change.older?.kindLabel === kindLabel && change.newer !== null).length,
  })).filter((tally) => tally.older + tally.newer > 0);
}

/** True where a change shows one of the kinds asked for. */
export function shows({ kinds }: EditionChange, wanted: readonly EditionChangeKind[] = EDITION_CHANGES): boolean {
  return kinds.some((kind) => wanted.includes(kind));
}

function itemOf(item: StoredItem): EditionItem {
  return { id: item.id, title: item.title, kindLabel: kindLabelOf(item), number: printedNumber(item), area: item.area, thing: linkTo(item) ?? null };
}

function kindLabelOf({ labels }: StoredItem): string {
  return KINDS.find(([label]) => labels.includes(label))?.[1] ?? 'Commitment';
}

function printedNumber({ itemNumber, number }: StoredItem): number | null {
  return itemNumber ?? number;
}

function spoken(item: StoredItem): SpokenItem {
  const { title, area, validFrom, validTo } = item;
  return { title, area, number: printedNumber(item), owners: item.owners.map(({ name, id }) => name ?? id), validFrom, validTo };
}

const asPrinted = byKeys((item: StoredItem) => [KINDS.findIndex(([label]) => item.labels.includes(label)), item.areaOrder ?? 0, item.order ?? 0, item.id]);
