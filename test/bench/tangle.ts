// How tangled a layout is: how often its lines cross, and how many of its boxes lie on each other. Whoever laid it out.
import { overlaps, type Box, type Point } from '../../client/src/graph/geometry.ts';

/** Each line from end to end. */
export interface LaidOut { readonly boxes: readonly Box[]; readonly ways: readonly (readonly Point[])[] }

export interface Tangle { readonly crossings: number; readonly overlaps: number }

/** Pieces that only touch, or run along each other, do not cross. */
export function tangleOf({ boxes, ways }: LaidOut): Tangle {
  const pieces = ways.flatMap((way, of) => way.slice(1).flatMap((to, at) => {
    const from = way[at];
    return from === undefined ? [] : [{ from, to, of }];
  }));
  const crossings = new Set<string>();
  pieces.forEach((a, at) => {
    for (const b of pieces.slice(at + 1)) {
      const where = a.of === b.of ? undefined : crossing(a, b);
      // Two lines drawn as one trunk cross a third once.
      if (where !== undefined) crossings.add(`${String(Math.round(where.x))} ${String(Math.round(where.y))}`);
    }
  });
  return { crossings: crossings.size, overlaps: boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlaps(box, other)).length, 0) };
}

interface Piece { readonly from: Point; readonly to: Point }

/** Where the insides of two straight pieces meet. */
function crossing(a: Piece, b: Piece): Point | undefined {
  const [ax, ay, bx, by] = [a.to.x - a.from.x, a.to.y - a.from.y, b.to.x - b.from.x, b.to.y - b.from.y];
  const turn = ax * by - ay * bx;
  if (Math.abs(turn) < 1e-9) return undefined;
  const [dx, dy] = [b.from.x - a.from.x, b.from.y - a.from.y];
  const [s, t] = [(dx * by - dy * bx) / turn, (dx * ay - dy * ax) / turn];
  const isInside = (part: number): boolean => part > 1e-6 && part < 1 - 1e-6;
  return isInside(s) && isInside(t) ? { x: a.from.x + s * ax, y: a.from.y + s * ay } : undefined;
}
