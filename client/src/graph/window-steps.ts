// The window on a large picture moves all the time; what is drawn changes in steps.
import type { Box } from './geometry.ts';
import { FAR_BELOW, READ_FROM } from './scene-part.ts';

/** `region`: somewhat more than the window, px of the picture. */
export interface Near { readonly region: Box; readonly scale: number; /** Of the window, px of the page. */ readonly area: number }

/** Px on the page, as near to it as a power of two of the picture's px comes. */
const CELL = 64;
const LEVELS = [FAR_BELOW, READ_FROM] as const;

/** The same object as `now` until the window leaves the cells it lies in, or the scale a level. */
export function stepped(now: Near | undefined, { visible, scale, area }: Omit<Near, 'region'> & { readonly visible: Box }): Near {
  const cell = 2 ** Math.round(Math.log2(CELL / scale));
  const [x, y] = [visible.x, visible.y].map((at) => (Math.floor(at / cell - 0.5)) * cell);
  const [width, height] = [visible.width, visible.height].map((size) => (Math.ceil(size / cell) + 2) * cell);
  const region = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
  const next = { region, scale, area };
  return now !== undefined && isAlike(now, next) ? now : next;
}

function isAlike(a: Near, b: Near): boolean {
  return a.area === b.area && LEVELS.every((level) => (a.scale < level) === (b.scale < level)) && (['x', 'y', 'width', 'height'] as const).every((side) => a.region[side] === b.region[side]);
}
