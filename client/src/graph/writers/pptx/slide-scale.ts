// From pixels of a scene to places on a slide.
import type { Box, Point } from '../../geometry.ts';

export const EMU_PER_POINT = 12_700;

/** `scale`: EMU for a pixel; `x`, `y`: where the scene's origin lies, EMU. */
export interface Scale { readonly scale: number; readonly x: number; readonly y: number }

/** A place of the scene, px, as one on the slide: EMU, whole. */
export const atScale = ({ scale, x, y }: Scale, point: Point): Point => ({ x: Math.round(x + point.x * scale), y: Math.round(y + point.y * scale) });

/** Corner and opposite corner are rounded, so that what touched still touches. */
export function boxAtScale(scale: Scale, box: Box): Box {
  const { x, y } = atScale(scale, box);
  const far = atScale(scale, { x: box.x + box.width, y: box.y + box.height });
  return { x, y, width: far.x - x, height: far.y - y };
}

/** A length of so many pixels, EMU. */
export const lengthAtScale = ({ scale }: Scale, px: number): number => Math.round(px * scale);

/** Letters of so many pixels, hundredths of a point. */
export const lettersAtScale = ({ scale }: Scale, px: number): number => Math.round((px * scale * 100) / EMU_PER_POINT);
