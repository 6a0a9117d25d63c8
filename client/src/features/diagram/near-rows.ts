// Of a table with many rows those near its window, and between them the room of what is left out. How tall a row is shows only in the page, so that a row that was never there counts as a usual one.
import { useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type RefObject, type UIEvent } from 'react';
import { isNear, useSize, type ListWindow } from './list-window.ts';

/** `at`: from 0; a gap is px high. */
export type Piece<R> = { readonly is: 'row'; readonly at: number; readonly row: R } | { readonly is: 'gap'; readonly at: number; readonly height: number };

interface Numbered { readonly id: string }

/** A row of two lines. */
const USUAL = 73;

/** In order; `kept` and the rows beside it stay wherever the window is, so that the next Tab reaches them. */
export function piecesNear<R extends Numbered>(rows: readonly R[], { heights, shown, kept }: { readonly heights: ReadonlyMap<string, number>; readonly shown: ListWindow; readonly kept: string | undefined }): readonly Piece<R>[] {
  const keptAt = kept === undefined ? Number.NaN : rows.findIndex(({ id }) => id === kept);
  const pieces: Piece<R>[] = [];
  let top = 0;
  let gap = 0;
  rows.forEach((row, at) => {
    const height = heights.get(row.id) ?? USUAL;
    if (isNear({ top, height }, shown) || Math.abs(at - keptAt) <= 1) {
      if (gap > 0) pieces.push({ is: 'gap', at: at - 1, height: gap });
      pieces.push({ is: 'row', at, row });
      gap = 0;
    } else gap += height;
    top += height;
  });
  return gap > 0 ? [...pieces, { is: 'gap', at: rows.length - 1, height: gap }] : pieces;
}

interface NearRows<R> {
  readonly pieces: readonly Piece<R>[];
  /** For what scrolls. */
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  /** For what holds the rows, each with its id as `data-row`. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Rows in another order are seen from the first one on. */
export function useNearRows<R extends Numbered>(box: RefObject<HTMLElement | null>, rows: readonly R[]): NearRows<R> {
  const [from, setFrom] = useState(0);
  const [kept, setKept] = useState<string>();
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const { height } = useSize(box);
  const pieces = useMemo(() => piecesNear(rows, { heights, shown: { from, height }, kept }), [rows, heights, from, height, kept]);
  const ordered = useRef(rows);
  useLayoutEffect(() => {
    if (ordered.current !== rows) toTop(box.current);
    ordered.current = rows;
  }, [box, rows]);
  return {
    pieces,
    onScroll: ({ currentTarget }) => {
      const found = measured(currentTarget, heights);
      if (found.length > 0) setHeights(new Map([...heights, ...found]));
      setFrom(currentTarget.scrollTop);
    },
    onFocus: ({ target }) => { setKept(target.closest<HTMLElement>('[data-row]')?.dataset.row); },
  };
}

function toTop(box: HTMLElement | null): void {
  if (box !== null) box.scrollTop = 0;
}

/** Of the rows in the page those whose height was not known, or is another now. */
function measured(box: HTMLElement, known: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...box.querySelectorAll<HTMLElement>('[data-row]')].flatMap((row) => {
    const id = row.dataset.row ?? '';
    const height = row.offsetHeight;
    return height === 0 || height === known.get(id) ? [] : [[id, height] as const];
  });
}
