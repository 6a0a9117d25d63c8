// The heads of arrows as paths: the same for every writer.
import type { LineStyle } from './edge-styles.ts';
import type { Point } from './geometry.ts';
import { PAPER } from './palette.ts';
import type { Heading, SceneBundle } from './scene.ts';

export interface ArrowPath { readonly d: string; readonly fill: string; readonly colour: string }

const LENGTH = 10;
const HALF = 4.5;

const AHEAD: Readonly<Record<Heading, Point>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } };

/** One path for each head: two where the line is one of accountability. */
export function arrowShapes({ at, heading }: SceneBundle['arrows'][number], { arrow, colour }: Pick<LineStyle, 'arrow' | 'colour'>): readonly ArrowPath[] {
  const ahead = AHEAD[heading];
  const back = (by: number): Point => ({ x: at.x - ahead.x * by, y: at.y - ahead.y * by });
  if (arrow === 'none') return [];
  if (arrow === 'open') return [{ d: head(at, ahead, { isClosed: false }), fill: 'none', colour }];
  const first = { d: head(at, ahead, { isClosed: true }), fill: arrow === 'hollow' ? PAPER : colour, colour };
  return arrow === 'double' ? [first, { ...first, d: head(back(LENGTH), ahead, { isClosed: true }) }] : [first];
}

function head(tip: Point, ahead: Point, { isClosed }: { readonly isClosed: boolean }): string {
  const base = { x: tip.x - ahead.x * LENGTH, y: tip.y - ahead.y * LENGTH };
  const [left, right] = [1, -1].map((side) => `${String(base.x + side * ahead.y * HALF)} ${String(base.y + side * ahead.x * HALF)}`);
  return `M${left ?? ''}L${String(tip.x)} ${String(tip.y)}L${right ?? ''}${isClosed ? 'Z' : ''}`;
}
