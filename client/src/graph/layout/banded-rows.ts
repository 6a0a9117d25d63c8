// How many levels a structure has, and how many of them are rows of boxes: what lies below hangs in lists under the last row.
import type { Structure } from '../structure-model.ts';
import type { Cast } from './cast.ts';

/** How many parties stand on each level, roots first. */
export type LevelCounts = readonly number[];

/** So many boxes a row of a page holds. */
const IN_A_ROW = 8;
const MOST_ROWS = 6;

/** Of the whole of which a part is drawn, so that nobody changes rows because something is folded. */
export function levelsOf(cast: Cast, shape: Structure['shape']): LevelCounts {
  const { parentOf, tierOf } = shape?.hierarchy ?? cast.hierarchy;
  const counts: number[] = [(shape?.roots ?? cast.roots).length];
  const count = (level: number): void => { counts[level] = (counts[level] ?? 0) + 1; };
  for (const id of parentOf.keys()) count(tierOf.get(id) ?? 1);
  for (const [host, links] of cast.attached) links.forEach(() => { count((tierOf.get(host) ?? 0) + 1); });
  return Array.from({ length: counts.length }, (_, level) => counts[level] ?? 0);
}

/** Rows of boxes above the last, whose boxes head lists where there are more levels. */
export function rowsOfBands(levels: LevelCounts): number {
  const tooFull = levels.findIndex((many, level) => level > 0 && many > IN_A_ROW);
  return Math.min(MOST_ROWS, (tooFull < 0 ? levels.length : tooFull) - 1);
}
