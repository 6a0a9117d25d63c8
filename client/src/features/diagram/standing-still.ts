// The box that is folded or opened keeps the focus, and its place in the window, however much below it comes or goes.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../../graph/scene.ts';

/** To be called before the picture changes. The effect must follow those that size the picture. */
export function useStandingStill(picture: RefObject<HTMLElement | null>, scene: Scene): (id: string) => void {
  const held = useRef<{ readonly id: string; readonly top: number }>(undefined);
  const boxOf = (id: string): SVGAElement | null | undefined => picture.current?.querySelector<SVGAElement>(`[data-party="${CSS.escape(id)}"]`);
  useLayoutEffect(() => {
    const was = held.current;
    held.current = undefined;
    const top = was === undefined ? undefined : boxOf(was.id)?.getBoundingClientRect().top;
    if (was !== undefined && top !== undefined && top !== was.top) window.scrollBy({ top: top - was.top, behavior: 'instant' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each picture
  }, [scene]);
  return (id) => {
    const box = boxOf(id);
    box?.focus({ preventScroll: true });
    if (box !== null && box !== undefined) held.current = { id, top: box.getBoundingClientRect().top };
  };
}
