// The ways to see a structure, as its address names them.
import { quoted } from '../../lib/reading.ts';

export const VIEWS = ['diagram', 'tree', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** Undefined: no such way; the page then chooses by the window. */
export function viewOf(value: unknown): View | undefined {
  return VIEWS.find((known) => known === value);
}

/** What to say of a way that there is not; nothing is said where the address names none. */
export function noticesOfView(value = ''): readonly string[] {
  return value === '' || viewOf(value) !== undefined
    ? []
    : [`${quoted(value)} is not a way to see the structure, so it is shown as usual: as a diagram, on a small window as a list.`];
}
