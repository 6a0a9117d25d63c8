// Boxes and straight pieces of line: whole pixels, y grows downwards.

export interface Point { readonly x: number; readonly y: number }

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A horizontal or vertical piece of line. */
export interface Segment { readonly from: Point; readonly to: Point }

/** The x at which a box that touches it on the right would begin. */
export const right = (box: Box): number => box.x + box.width;
/** The y at which a box that touches it from below would begin. */
export const bottom = (box: Box): number => box.y + box.height;
/** Rounded: half a pixel goes to the right. */
export const centreX = (box: Box): number => Math.round(box.x + box.width / 2);
/** Rounded: half a pixel goes down. */
export const centreY = (box: Box): number => Math.round(box.y + box.height / 2);

/** The box moved outwards by so many pixels on every side (inwards where negative). */
export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** True where the two share area; touching edges do not count. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** The smallest box around all of them; an empty one at the origin where there are none. */
export function around(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes;
  if (first === undefined) return { x: 0, y: 0, width: 0, height: 0 };
  return rest.reduce((whole, box) => {
    const x = Math.min(whole.x, box.x);
    const y = Math.min(whole.y, box.y);
    return { x, y, width: Math.max(right(whole), right(box)) - x, height: Math.max(bottom(whole), bottom(box)) - y };
  }, first);
}

/** The strip a segment covers when drawn so many pixels wide. */
export function coverOf({ from, to }: Segment, width = 0): Box {
  return {
    x: Math.min(from.x, to.x) - width / 2, y: Math.min(from.y, to.y) - width / 2,
    width: Math.abs(to.x - from.x) + width, height: Math.abs(to.y - from.y) + width,
  };
}

/** The straight pieces between successive points, those without length left out. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from === undefined || (from.x === to.x && from.y === to.y) ? [] : [{ from, to }];
  });
}

/** The points without repeats and without corners that do not turn. */
export function straightened(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last?.x === point.x && last.y === point.y) continue;
    if (isInLine(kept.at(-2), last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isInLine(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return false;
  return (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
}

/** True of a piece without length too. */
export const isHorizontal = ({ from, to }: Segment): boolean => from.y === to.y;

/** Pixels, whichever way it runs. */
export const lengthOf = ({ from, to }: Segment): number => Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
