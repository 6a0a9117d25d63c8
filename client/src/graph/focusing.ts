// What of a structure is drawn around one party. As an address holds it.
import { idsIn, isId } from './folding.ts';
import type { Direction, Focus } from './transformations/focus.ts';

/** `kinds`: code words of those left; empty: all. */
export interface Focusing extends Focus { readonly kinds: readonly string[] }

/** The words of an address. */
export interface TypedFocus { readonly focus?: string | undefined; readonly hops?: string | undefined; readonly dir?: Direction | undefined; readonly kinds?: string | undefined }

/** Where the address names no number of lines. */
export const USUAL_HOPS = 2;
export const MOST_HOPS = 12;
export const DIRECTIONS = ['up', 'down', 'both'] as const satisfies readonly Direction[];

/** What cannot be read is left out, and so is what is as usual: one state has one address. Without a focus nothing else counts. */
export function typedFocus({ focus, hops, dir, kinds }: Readonly<Record<string, unknown>>): Required<TypedFocus> {
  if (typeof focus !== 'string' || !isId(focus)) return { focus: undefined, hops: undefined, dir: undefined, kinds: undefined };
  const lines = typeof hops === 'string' && /^\d{1,2}$/u.test(hops) ? Number(hops) : USUAL_HOPS;
  const listed = typeof kinds === 'string' ? idsIn(kinds).filter(isId).join(',') : '';
  return {
    focus, hops: lines === USUAL_HOPS || lines < 1 || lines > MOST_HOPS ? undefined : String(lines),
    dir: DIRECTIONS.find((known) => known === dir && known !== 'both'), kinds: listed === '' ? undefined : listed,
  };
}

/** Undefined: everything is drawn. */
export function readFocus({ focus, hops, dir = 'both', kinds }: TypedFocus): Focusing | undefined {
  return focus === undefined ? undefined : { id: focus, hops: hops === undefined ? USUAL_HOPS : Number(hops), direction: dir, kinds: idsIn(kinds) };
}
