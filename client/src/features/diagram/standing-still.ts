// The box that is folded or opened keeps the focus, its size and its place in the window, however much below it comes or goes.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../../graph/scene.ts';
import type { PictureWindow } from './picture-window.ts';

type Window = Pick<PictureWindow, 'scale' | 'zoomBy' | 'panBy'>;

interface Held { readonly id: string; readonly scale: number; readonly left: number; readonly top: number }

/** Gives what is to be called before the picture changes. To stand below what fits each new picture to its window. */
export function useStandingStill(picture: RefObject<HTMLElement | null>, scene: Scene, { scale, zoomBy, panBy }: Window): (id: string) => void {
  const held = useRef<Held>(undefined);
  const boxOf = (id: string): SVGAElement | null | undefined => picture.current?.querySelector<SVGAElement>(`[data-party="${CSS.escape(id)}"]`);
  const putBack = (was: Held, box: SVGAElement): void => {
    zoomBy(was.scale / scale());
    const moved = box.getBoundingClientRect();
    panBy(was.left - moved.left, was.top - moved.top);
    // The picture moves within its window as far as it can, the page does the rest.
    window.scrollBy({ top: box.getBoundingClientRect().top - was.top, behavior: 'instant' });
  };
  useLayoutEffect(() => {
    const was = held.current;
    held.current = undefined;
    const box = was === undefined ? undefined : boxOf(was.id);
    if (was !== undefined && box !== null && box !== undefined) putBack(was, box);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each picture
  }, [scene]);
  return (id) => {
    const box = boxOf(id);
    box?.focus({ preventScroll: true });
    if (box === null || box === undefined) return;
    const { left, top } = box.getBoundingClientRect();
    held.current = { id, scale: scale(), left, top };
  };
}
