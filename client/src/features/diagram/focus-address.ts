// Around whom the picture is drawn, as the address of the page names it.
import { useMemo } from 'react';
import { DIRECTIONS, MOST_HOPS, readFocus, typedFocus, type TypedFocus } from '../../graph/focusing.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { focused } from '../../graph/transformations/focused.ts';
import { quoted } from '../../lib/reading.ts';

export { typedFocus, type TypedFocus } from '../../graph/focusing.ts';

/** The structure, or the part of it that the address asks for. */
export function useFocused<S extends Structure>(whole: S, { focus, hops, dir, kinds }: TypedFocus): S {
  return useMemo(() => focused(whole, readFocus({ focus, hops, dir, kinds })), [whole, focus, hops, dir, kinds]);
}

/** What to say of a focus that cannot be read; nothing is said where the address names none. */
export function noticesOfFocus({ focus = '', hops = '', dir = '' }: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (focus === '') return [];
  if (typedFocus({ focus }).focus === undefined) return [`${quoted(focus)} names nobody, so the whole structure is drawn.`];
  return [
    ...(hops === '' || isCount(hops) ? [] : [`${quoted(hops)} is no number of lines from 1 to ${String(MOST_HOPS)}, so what lies within two lines is drawn.`]),
    ...(dir === '' || DIRECTIONS.some((known) => known === dir) ? [] : [`${quoted(dir)} is no way to look from a party, so what lies above it and below is drawn.`]),
  ];
}

function isCount(hops: string): boolean {
  return /^\d{1,2}$/u.test(hops) && Number(hops) >= 1 && Number(hops) <= MOST_HOPS;
}
