// The window of a list with many rows, of which only those near it are in the page.
import { useEffect, useState, type RefObject } from 'react';

export interface ListWindow { /** px from the top of the list. */ readonly from: number; readonly height: number }

/** Rows above and below the window that are in the page too, px. */
const SPARE = 300;
const USUAL_WIDTH = 900;
const USUAL_HEIGHT = 700;

/** In the window, or so near that the next step reaches it. */
export function isNear({ top, height }: { readonly top: number; readonly height: number }, { from, height: seen }: ListWindow): boolean {
  return top + height > from - SPARE && top < from + seen + SPARE;
}

/** Of what scrolls, as it is now, px. */
export function useSize(box: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: USUAL_WIDTH, height: USUAL_HEIGHT });
  useEffect(() => {
    const list = box.current;
    if (list === null) return undefined;
    const observer = new ResizeObserver(() => { if (list.clientWidth > 0) setSize({ width: list.clientWidth, height: list.clientHeight }); });
    observer.observe(list);
    return () => { observer.disconnect(); };
  }, [box]);
  return size;
}
