// What has no owner, in a sentence: which kinds, how many of how many, and for what reason.
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { RiskRating } from '#schema/vocabulary/plans.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { sayThings, WHAT_A_GAP_MEANS } from '#schema/wording/gap-lists.ts';
import { sayList } from '#schema/wording/papers.ts';
import { RATING_WORDS } from '#schema/wording/risk-profile.ts';

export interface CountedUnowned {
  readonly kind: ThingKind;
  /** Items we know of the kind, and those of them that are listed. */
  readonly items: number;
  readonly unowned: number;
}

interface SpokenUnowned {
  /** One for each kind that was asked about and of which something is known. */
  readonly kinds: readonly CountedUnowned[];
  readonly reasons: readonly AbsenceReason[];
  /** Items without an owner that are not listed since no gap is recorded of them. */
  readonly unrecorded: number;
}

/** "No paper names an owner for any of the 156 deliverables, any of the 13 risks or 1 area. A gap means …" */
export function sayUnowned({ kinds, reasons, unrecorded }: SpokenUnowned): string {
  const open = kinds.filter(({ unowned }) => unowned > 0);
  if (open.length === 0) return sayNothingOpen(kinds, unrecorded);
  const isSilent = reasons.every((reason) => reason === 'NOT_STATED_IN_SOURCE');
  const said = isSilent
    ? `No paper names an owner for ${sayEither(open.map(sayAnyOf))}.`
    : `Nobody is on record as the owner of ${sayList(open.map(({ kind, unowned }) => sayThings(kind, unowned)))}${sayWhy(reasons)}.`;
  return `${said} ${WHAT_A_GAP_MEANS}`;
}

function sayNothingOpen(kinds: readonly CountedUnowned[], unrecorded: number): string {
  if (kinds.length === 0) return 'Our papers know no such item on this day.';
  const known = sayList(kinds.map(({ kind, items }) => sayThings(kind, items)));
  return unrecorded === 0
    ? `Every item we know has an owner or does not match: ${known}.`
    : `No paper leaves a place for an owner open here. We know ${known}; no paper speaks of an owner for ${String(unrecorded)} of them.`;
}

function sayWhy([first, ...others]: readonly AbsenceReason[]): string {
  if (first === undefined) return '';
  return others.length === 0 ? ` (${ABSENCE_WORDS[first].toLowerCase()})` : ', for reasons that differ';
}

function sayAnyOf({ kind, items, unowned }: CountedUnowned): string {
  return items === unowned && items > 1 ? `any of the ${sayThings(kind, items)}` : sayThings(kind, unowned);
}

// "A, B or C".
function sayEither(parts: readonly string[]): string {
  return sayList(parts).replace(/ and (?=[^,]*$)/u, ' or ');
}

/** The reason on one item; null, where nothing says why, is told apart from a cell that was left open. */
export function sayUnownedItem(reason: AbsenceReason | null): string {
  return reason === null ? 'No paper speaks of an owner' : ABSENCE_WORDS[reason];
}

/** "1 high, 6 medium", "none rated". */
export function sayRatings(items: number, ratings: readonly RiskRating[]): string {
  const rated = Object.entries(RATING_WORDS).flatMap(([rating, word]) => {
    const count = ratings.filter((one) => one === rating).length;
    return count === 0 ? [] : [`${String(count)} ${word.toLowerCase()}`];
  });
  const left = items - ratings.length;
  if (rated.length === 0) return items === 1 ? 'Not rated' : 'None rated';
  return [...rated, ...(left === 0 ? [] : [`${String(left)} not rated`])].join(', ');
}
