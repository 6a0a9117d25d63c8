// Points as SVG path data.
import type { Point, Segment } from './geometry.ts';

/** Separate straight pieces. */
export function pathOf(segments: readonly Segment[]): string {
  return segments.map(({ from, to }) => `M${at(from)}L${at(to)}`).join('');
}

/** One way from point to point. */
export function wayOf(points: readonly Point[]): string {
  return points.map((point, place) => `${place === 0 ? 'M' : 'L'}${at(point)}`).join('');
}

const at = ({ x, y }: Point): string => `${String(x)} ${String(y)}`;
