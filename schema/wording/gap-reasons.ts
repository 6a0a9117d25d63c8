// Every reason for an empty place, in words: what is missing of what.
import type { Slot } from '#schema/vocabulary/absence-reasons.ts';
import type { Label } from '#schema/vocabulary/labels.ts';
import { KIND_OF_LABEL } from '#schema/rules/thing.ts';
import { sayThings } from '#schema/wording/gap-lists.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';

export interface CountedSlot {
  readonly slot: Slot;
  readonly label: Label;
  readonly count: number;
}

const SLOT_WORDS = {
  owner: 'Owners', holder: 'Holders', chair: 'Chairs', baseline: 'Baselines', target: 'Targets', due: 'Dates', timing: 'Timing',
  measureReference: 'Measure references', content: 'The content', rating: 'Ratings', measure: 'Measures', date: 'Dates', decision: 'Decisions',
} as const satisfies Record<Slot, string>;

/** "Owners of 156 deliverables, 13 risks and 1 area; holders of 5 posts". */
export function sayMissing(counted: readonly CountedSlot[]): string {
  const said = Object.entries(SLOT_WORDS).flatMap(([slot, word]) => {
    const of = counted.filter((one) => one.slot === slot).toSorted((a, b) => b.count - a.count);
    return of.length === 0 ? [] : [`${word} of ${sayList(of.map(({ label, count }) => sayLabelled(label, count)))}`];
  });
  return said.map((one, at) => (at === 0 ? one : `${one.slice(0, 1).toLowerCase()}${one.slice(1)}`)).join('; ');
}

function sayLabelled(label: Label, count: number): string {
  return isPaged(label) ? sayThings(KIND_OF_LABEL[label], count) : sayCount(count, 'record');
}

function isPaged(label: Label): label is Label & keyof typeof KIND_OF_LABEL {
  return Object.hasOwn(KIND_OF_LABEL, label);
}

/** "Our papers leave places empty for five reasons. These are different things: never add them together." */
export function sayGapReasons(reasons: number): string {
  if (reasons === 0) return 'No empty place is recorded for this day.';
  return reasons === 1
    ? 'Our papers leave places empty for one reason.'
    : `Our papers leave places empty for ${String(reasons)} reasons. These are different things, and are never added together.`;
}
