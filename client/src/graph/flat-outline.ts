// The nested lists of a large picture as rows one below the other, each with its place: only those in the window need be in the page.
import type { Branch } from './outline.ts';
import { wrapped, type Face } from './text-measure.ts';

/** `position` from 1 among `size` siblings; px from the top of the list. */
export interface FlatRow { readonly branch: Branch; readonly level: number; readonly position: number; readonly size: number; readonly parent: string | null; readonly top: number; readonly height: number }

const NAME: Face = { size: 19, weight: 'regular' };
const DETAIL: Face = { size: 16, weight: 'regular' };
/** Of a line of the name, of a line of the detail, and around both. */
const HEIGHTS = { name: 28, detail: 24, pad: 12 } as const;
/** Further right than this nothing is moved: a name must keep room on a telephone. */
export const INDENT = { step: 20, most: 6, first: 32 } as const;
const LEAST = 120;

/** So many rows stand as nested lists. */
export const NESTED_UP_TO = 300;

/** How far right a row begins, px. */
export const indentOf = (level: number): number => INDENT.first + INDENT.step * Math.min(INDENT.most, level - 1);

/** In reading order; `width`: of the list, px. */
export function flatRows(branches: readonly Branch[], width: number): readonly FlatRow[] {
  const rows: FlatRow[] = [];
  let top = 0;
  const add = (siblings: readonly Branch[], level: number, parent: string | null): void => {
    siblings.forEach((branch, at) => {
      const room = Math.max(LEAST, width - indentOf(level) - 8);
      const height = HEIGHTS.pad + HEIGHTS.name * wrapped(branch.body.name, NAME, room).length + HEIGHTS.detail * (branch.detail === '' ? 0 : wrapped(branch.detail, DETAIL, room).length);
      rows.push({ branch, level, position: at + 1, size: siblings.length, parent, top, height });
      top += height;
      add(branch.children, level + 1, branch.body.id);
    });
  };
  add(branches, 1, null);
  return rows;
}

export type Move = 'up' | 'down' | 'in' | 'out' | 'first' | 'last';

/** Where a step leads; the same row where there is nothing that way. Undefined: no such row. */
export function moved(rows: readonly FlatRow[], id: string, move: Move): FlatRow | undefined {
  const at = rows.findIndex(({ branch }) => branch.body.id === id);
  const row = rows[at];
  const child = rows[at + 1];
  const found: Readonly<Record<Move, FlatRow | undefined>> = {
    up: rows[at - 1], down: child, first: rows[0], last: rows.at(-1),
    in: child?.parent === id ? child : undefined, out: rows.find(({ branch }) => branch.body.id === row?.parent),
  };
  return found[move] ?? row;
}
