// Where the one tab stop of the picture is, and that the focus is never lost with a box.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../../graph/scene.ts';

/** The party chosen, the one that stands for it while it is folded away, the one the picture is about, or the first. */
export function currentIn({ bodies, away }: Scene, chosen: string | undefined): string {
  const isDrawn = (id: string | undefined): id is string => bodies.some((body) => body.id === id);
  const host = away.bodies.find(({ id }) => id === chosen)?.under;
  const first = bodies.toSorted((a, b) => a.order - b.order)[0]?.id ?? '';
  return [chosen, host].find(isDrawn) ?? bodies.find(({ isFocus }) => isFocus)?.id ?? first;
}

interface Kept { readonly onFocus: () => void; readonly onBlur: () => void; /** Focuses the box of a party once it is drawn. */ readonly moveTo: (id: string) => void }

/** A focus that was in the tree when its box went away goes to the current one. */
export function useFocusKept(tree: RefObject<SVGGElement | null>, current: string): Kept {
  const isHeld = useRef(false);
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (wanted.current !== undefined) focusIn(tree.current, wanted.current);
    wanted.current = undefined;
    // A browser tells nobody of a focus that goes with its box.
    if (isHeld.current && document.activeElement === document.body) focusIn(tree.current, current);
  });
  return { onFocus: () => { isHeld.current = true; }, onBlur: () => { isHeld.current = false; }, moveTo: (id) => { wanted.current = id; } };
}

/** Does nothing where no box of that party is drawn. */
function focusIn(tree: SVGGElement | null, id: string): void {
  tree?.querySelector<SVGAElement>(`[data-party="${CSS.escape(id)}"]`)?.focus();
}
