// Measures that lack a baseline, a target or a date, in sentences.
import type { MeasureCell } from '#schema/vocabulary/gaps.ts';
import { sayThings } from '#schema/wording/gap-lists.ts';
import { sayList } from '#schema/wording/papers.ts';

/** The cells as headings of a column. */
export const CELL_WORDS = { BASELINE: 'Baseline', TARGET: 'Target', DUE: 'Date' } as const satisfies Record<MeasureCell, string>;

interface CountedCells {
  readonly measures: number;
  readonly noBaseline: number;
  readonly noTarget: number;
  readonly noDate: number;
}

/** "Of 56 measures 54 lack a baseline, 54 a target and 55 a date." */
export function sayMeasureGaps({ measures, ...lacks }: CountedCells): string {
  if (measures === 0) return 'Our papers know no measure here on this day.';
  const cells = [[lacks.noBaseline, 'a baseline'], [lacks.noTarget, 'a target'], [lacks.noDate, 'a date']] as const;
  const open = cells.filter(([count]) => count > 0);
  if (open.length === 0) return `Of ${sayThings('MEASURE', measures)} none lacks a baseline, a target or a date.`;
  return `Of ${sayThings('MEASURE', measures)} ${sayList(open.map(([count, what], at) => `${String(count)} ${at > 0 ? what : `${count === 1 ? 'lacks' : 'lack'} ${what}`}`))}.`;
}

/** "No baseline and no date.": what one measure lacks. */
export function sayLacking(cells: readonly MeasureCell[]): string {
  const said = sayList(cells.map((cell) => `no ${CELL_WORDS[cell].toLowerCase()}`));
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}
