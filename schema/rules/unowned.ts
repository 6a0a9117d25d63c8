// Items without an owner as an answer: each with its reason and whom to try, and counts of all of them by area and plan.
import type { Citation, Statement, Thing } from '#schema/answer.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import type { StoredHolder } from '#schema/rules/duty-statements.ts';
import { responsibilityFor } from '#schema/rules/plan-areas.ts';
import { reasonTallies, type CountedReason, type ReasonTally } from '#schema/rules/reason-tallies.ts';
import type { Reading, StoredFact } from '#schema/rules/statement.ts';
import { KIND_OF_LABEL, toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { RiskRating } from '#schema/vocabulary/plans.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { sayRatings, sayUnownedItem } from '#schema/wording/unowned.ts';

/** Labels of what may have an owner and has a page; in this order lists show them. */
export const OWNED_LABELS = ['Deliverable', 'Risk', 'PriorityArea', 'Programme', 'Measure', 'Theme', 'PlanEdition'] as const;
export type OwnedLabel = (typeof OWNED_LABELS)[number];

interface StoredItem extends StoredFact, StoredThing {
  /** Null: no gap is recorded of it, and nobody who owned it has ended. */
  readonly reason: AbsenceReason | null;
  readonly isRecorded: boolean;
  readonly area: string | null;
  readonly edition: string | null;
}

interface StoredGroup {
  readonly label: OwnedLabel;
  readonly area: string | null;
  readonly edition: StoredThing | null;
  readonly items: number;
  readonly ratings: readonly RiskRating[];
}

interface StoredTally extends CountedReason {
  readonly label: OwnedLabel;
  readonly area: string | null;
  readonly edition: string | null;
}

export interface StoredUnowned {
  readonly page: readonly StoredItem[];
  readonly areas: readonly (StoredThing & Omit<StoredFact, 'claimIds'> & { readonly number: number | null; readonly responsible: readonly StoredHolder[] })[];
  readonly editions: readonly StoredThing[];
  readonly groups: readonly StoredGroup[];
  readonly tallies: readonly StoredTally[];
}

export interface UnownedItem {
  readonly item: Thing;
  readonly plan: Thing | null;
  readonly area: Thing | null;
  readonly reason: AbsenceReason;
  readonly say: string;
  readonly isRecorded: boolean;
  readonly responsibility: Statement | null;
  readonly certainty: Certainty;
  readonly evidence: readonly Citation[];
}

export interface UnownedGroup {
  readonly kind: ThingKind;
  readonly plan: Thing | null;
  readonly area: Thing | null;
  readonly items: number;
  readonly unowned: number;
  readonly byReason: readonly ReasonTally[];
  readonly responsibility: Statement | null;
  readonly remark: string | null;
}

/** The page's items, in the order given. */
export function unownedItems(found: StoredUnowned, reading: Reading): readonly UnownedItem[] {
  const editions = new Map(found.editions.map((edition) => [edition.id, edition]));
  const areas = areasOf(found, reading);
  return found.page.map((stored) => {
    const edition = editions.get(stored.edition ?? '');
    const area = areas.get(stored.area ?? '');
    const reason = stored.reason ?? 'NOT_STATED_IN_SOURCE';
    return {
      item: toThing(stored),
      plan: edition === undefined ? null : toThing(edition),
      area: area === undefined || stored.area === stored.id ? null : area.thing,
      reason,
      say: sayUnownedItem(stored.reason),
      isRecorded: stored.isRecorded,
      responsibility: area?.responsibility ?? null,
      certainty: certaintyOn(reading.asOf, stored),
      evidence: citationsOf(stored.claimIds, reading.cited),
    };
  });
}

/** Those groups of which something is listed, in the order given. */
export function unownedGroups(found: StoredUnowned, reading: Reading): readonly UnownedGroup[] {
  const areas = areasOf(found, reading);
  return found.groups.flatMap((group) => {
    const counted = found.tallies.filter((tally) => tally.label === group.label && tally.area === group.area && tally.edition === (group.edition?.id ?? null));
    const unowned = counted.reduce((sum, { count }) => sum + count, 0);
    const area = areas.get(group.area ?? '');
    if (unowned === 0) return [];
    return [{
      kind: KIND_OF_LABEL[group.label],
      plan: group.edition === null ? null : toThing(group.edition),
      area: area?.thing ?? null,
      items: group.items,
      unowned,
      byReason: reasonTallies(counted),
      responsibility: area?.responsibility ?? null,
      remark: group.label === 'Risk' ? sayRatings(group.items, group.ratings) : null,
    }];
  });
}

/** How many of how many of each kind are listed; kinds of which nothing is known are left out. */
export function unownedKinds({ groups, tallies }: StoredUnowned): readonly { readonly kind: ThingKind; readonly items: number; readonly unowned: number }[] {
  return OWNED_LABELS.flatMap((label) => {
    const items = groups.filter((group) => group.label === label).reduce((sum, group) => sum + group.items, 0);
    const unowned = tallies.filter((tally) => tally.label === label).reduce((sum, tally) => sum + tally.count, 0);
    return items === 0 ? [] : [{ kind: KIND_OF_LABEL[label], items, unowned }];
  });
}

function areasOf({ areas }: StoredUnowned, reading: Reading) {
  return new Map(areas.map((stored) => [stored.id, { thing: toThing(stored), responsibility: responsibilityFor({ ...stored, area: stored }, certaintyOn(reading.asOf, stored), reading) }]));
}
