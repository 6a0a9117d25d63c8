// The page of an objective in sentences, and alignments wherever they are shown.
import type { ClaimBasis } from '#schema/vocabulary/evidence.ts';

/** The rows of the page, in their order. */
export const OBJECTIVE_SLOTS = { heading: 'Printed under', target: 'Target' } as const;

interface SpokenAlignment {
  readonly from: string;
  readonly to: string;
  readonly basis: ClaimBasis;
}

/** "“Living Well” is aligned with “Better health and care services”. That is our reading; no sentence says it." */
export function sayAlignment({ from, to, basis }: SpokenAlignment): string {
  return `“${from}” is aligned with “${to}”.${basis === 'IMPLIED' ? ' That is our reading; no sentence says it.' : ''}`;
}

export const NO_ALIGNMENT = 'No paper ties it to another plan.';

/** "An objective of Living Well, in the plan “County Durham Plan 23/24”."; a goal of a strategy has no area. */
export function sayObjective(area: string | null, plan: string): string {
  return area === null ? `A goal of “${plan}”.` : `An objective of ${area}, in the plan “${plan}”.`;
}
