// The page of a measure in sentences.
import { sayList } from '#schema/wording/papers.ts';
import { sentence } from '#schema/wording/party-name.ts';

/** The rows of the page, in their order. */
export const MEASURE_SLOTS = { baseline: 'Where it stands now', target: 'Target', due: 'By when', usedBy: 'What it is used by' } as const;

/** "Its target is printed: < 4 hours." */
export function sayBeside(slot: 'baseline' | 'target', value: string): string {
  return sentence(`${slot === 'target' ? 'Its target is printed' : 'Where it stands is printed'}: ${value}`);
}

interface Tie {
  /** Titles of the themes tied to it by their printed label. */
  readonly themes: readonly string[];
  readonly referenceLabel: string | null;
}

/** "No deliverable is tied to it; its theme Planned Care is, by the printed label (our reading)." */
export function sayUsedBy({ themes, referenceLabel }: Tie): string {
  if (themes.length > 0) {
    return `No deliverable is tied to it; its ${themes.length === 1 ? 'theme' : 'themes'} ${sayList(themes)} ${themes.length === 1 ? 'is' : 'are'}, by the printed label (our reading).`;
  }
  const label = referenceLabel === null ? 'it has no printed label' : `its printed label “${referenceLabel}” matches no theme of the area`;
  return `No deliverable is tied to it, and ${label}.`;
}

/** The note on the printed row as a full sentence. */
export function sayMeasureNote(note: string): string {
  return sentence(note);
}

/** "A measure of Living Well, printed under “UEC”." */
export function sayMeasure(area: string, referenceLabel: string | null): string {
  return `A measure of ${area}${referenceLabel === null ? '' : `, printed under “${referenceLabel}”`}.`;
}
