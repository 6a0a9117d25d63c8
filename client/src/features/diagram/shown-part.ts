// What of the picture is in the page: all of it, or of a large one what is near its window.
import { useMemo } from 'react';
import type { Scene } from '../../graph/scene.ts';
import { partOf, soughtIn, wholeOf, WHOLE_UP_TO, type ScenePart } from '../../graph/scene-part.ts';
import { usePictureWindow, type PictureWindow } from './picture-window.ts';

export interface ShownPart extends PictureWindow {
  readonly part: ScenePart;
}

/** So many things in a window of a laptop; in a larger one as many more as it has room for. */
const MOST_THINGS = 660;
const LAPTOP = 1200 * 780;
const NOWHERE = { region: { x: 0, y: 0, width: 0, height: 0 }, scale: 1, area: LAPTOP } as const;

/** The window on the picture, and what of it is drawn. */
export function useShownPart(scene: Scene): ShownPart {
  const isLarge = scene.bodies.length > WHOLE_UP_TO;
  const shown = usePictureWindow(scene.bbox, isLarge);
  const sought = useMemo(() => (isLarge ? soughtIn(scene) : undefined), [scene, isLarge]);
  const { region, scale, area } = shown.near ?? NOWHERE;
  const part = useMemo(() => (sought === undefined ? wholeOf(scene) : partOf(sought, { region, scale, limit: MOST_THINGS * Math.max(1, area / LAPTOP) })), [scene, sought, region, scale, area]);
  return { ...shown, part };
}
