// By which key a picture is drawn, and whether another may be chosen.
import type { ChooseHouseKey } from '#schema/inputs/house-key.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { HOUSE_KEY_NAMES, HOUSE_KEYS, USUAL_KEY, type HouseKey } from '#schema/vocabulary/house-keys.ts';

export interface HouseKeyFacts {
  /** Null: none was chosen yet. */
  readonly houseKey: HouseKey | null;
  /** The rows of the edit before this one. */
  readonly earlier: readonly ChooseHouseKey[];
}

/** There is one key, so an edit chooses it once; to choose the usual one where none was chosen is a choice. */
export function chooseHouseKeyProblems(row: ChooseHouseKey, { houseKey, earlier }: HouseKeyFacts): readonly Problem[] {
  if (earlier.length > 0) return [problem('ROW_REPEATED', ['houseKey'], { name: 'the house key' })];
  return row.houseKey === houseKey ? [problem('NOTHING_CHANGES', ['houseKey'])] : [];
}

/** The key that a paper prints, in its own words; undefined: it prints none, or one that says neither. */
export function keyOfLegend(legend: string | null): HouseKey | undefined {
  const parts = (legend ?? '').toLowerCase().split(/[,;]/u);
  const isSaid = (what: string, look: string): boolean => parts.some((part) => part.includes(what) && part.includes(look));
  return HOUSE_KEY_NAMES.find((key) => HOUSE_KEYS[key].says.toLowerCase().split(', ').every((part) => isSaid(part.split(' ')[0] ?? '', part.split(' ').at(-1) ?? '')));
}

/** A paper's own key where it is asked for and says so, then the house key, then the usual one. */
export function keyFor({ legend, houseKey }: { readonly legend: string | null; readonly houseKey: HouseKey | null }): HouseKey {
  return keyOfLegend(legend) ?? houseKey ?? USUAL_KEY;
}
