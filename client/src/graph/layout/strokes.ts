// From laid lines to what is drawn: the way of each line, and bundles whose shared pieces are merged into one stroke.
import { lookOf, styleOf, drawingOf } from '../edge-styles.ts';
import { bottom, centreX, centreY, coverOf, isHorizontal, right, segmentsOf, straightened, type Box, type Point, type Segment } from '../geometry.ts';
import { append } from '../append.ts';
import { compare } from '../primary-parents.ts';
import type { Heading, Look, SceneBundle } from '../scene.ts';
import type { StructureLine } from '../structure-model.ts';
import { labelOf } from './groups.ts';
import type { Plan, Spot } from './plan.ts';
import type { Settled } from './settle.ts';
import type { Laying, Port, Wire } from './wires.ts';

/** A line with its way from start to end, and the bundle it is drawn in. */
export interface Drawn { readonly line: StructureLine; readonly points: readonly Point[]; readonly bundle: string }

/** A bundle before its word is placed. `layer`: what is drawn above what. */
export interface Stroke {
  readonly id: string;
  readonly look: Look;
  readonly lines: readonly string[];
  readonly segments: readonly Segment[];
  readonly arrows: SceneBundle['arrows'];
  readonly word: string | null;
  readonly layer: number;
}

export interface Ink { readonly drawn: readonly Drawn[]; readonly strokes: readonly Stroke[] }

/** Every line of the plan on absolute places. */
export function inked(plan: Plan, laying: Laying, { settled, isFew }: { readonly settled: Settled; readonly isFew: boolean }): Ink {
  const words = new Map<string, string | null>();
  const drawn = [...hanging(plan, settled, words), ...bars(plan, laying, { settled, words, isFew }), ...beside(plan, settled, words), ...over(laying, { settled, words, isFew })];
  const overlaid = new Set(laying.wires.map((wire) => wire.line.id));
  const bundles = new Map<string, Drawn[]>();
  for (const one of drawn) append(bundles, one.bundle, one);
  const strokes = [...bundles].flatMap(([id, members]) => strokeOf(id, members, { word: words.get(id) ?? null, isOver: overlaid.has(id) }));
  return { drawn, strokes: strokes.toSorted((a, b) => a.layer - b.layer || compare(a.id, b.id)) };
}

type Words = Map<string, string | null>;
interface Sheet { readonly settled: Settled; readonly words: Words; readonly isFew: boolean }

function hanging(plan: Plan, { tops }: Settled, words: Words): readonly Drawn[] {
  return plan.ways.map(({ band, way }) => {
    words.set(way.group.id, way.group.label);
    return directed(way.link.line, way.link.child, { bundle: way.group.id, points: way.points.map(({ x, y }) => ({ x, y: y + (tops[band] ?? 0) })) });
  });
}

function bars(plan: Plan, laying: Laying, { settled, words }: Sheet): readonly Drawn[] {
  return laying.bars.flatMap(({ bus: { group, host }, port }) => {
    words.set(group.id, group.label);
    const above = plan.spots.get(host);
    return group.links.flatMap(({ child, line }) => {
      const below = plan.spots.get(child);
      if (above === undefined || below === undefined) return [];
      const x = centreX(below.box);
      const from = { x, y: absolute(below, settled).y };
      const end = { x: port, y: bottom(absolute(above, settled)) };
      const lane = settled.laneY(group.id, 0);
      const points = x === port && lane === 0 ? [from, end] : [from, { x, y: lane }, { x: port, y: lane }, end];
      return [directed(line, child, { bundle: group.id, points })];
    });
  });
}

function beside(plan: Plan, settled: Settled, words: Words): readonly Drawn[] {
  return plan.directs.flatMap(({ link: { line, child, host }, label }) => {
    const [a, b] = [plan.spots.get(child), plan.spots.get(host)];
    if (a === undefined || b === undefined) return [];
    words.set(line.id, label);
    const [from, to] = [absolute(a, settled), absolute(b, settled)];
    const y = centreY(to);
    const points = from.x < to.x ? [{ x: right(from), y }, { x: to.x, y }] : [{ x: from.x, y }, { x: right(to), y }];
    return [directed(line, child, { bundle: line.id, points })];
  });
}

function over({ wires }: Laying, { settled, words, isFew }: Sheet): readonly Drawn[] {
  return wires.map((wire) => {
    words.set(wire.line.id, labelOf(wire.line, isFew));
    return { line: wire.line, bundle: wire.line.id, points: straightened(pointsOf(wire, settled)) };
  });
}

function pointsOf({ line, start, end, xs, channels }: Wire, settled: Settled): readonly Point[] {
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const [from, to] = [borderPoint(start, settled), borderPoint(end, settled)];
  const turns = channels.flatMap((_, at) => {
    const [x1 = first, x2 = last] = [xs[at], xs[at + 1]];
    if (x1 === x2) return [];
    const y = settled.laneY(line.id, at);
    return [{ x: x1, y }, { x: x2, y }];
  });
  const isSide = (port: Port): boolean => port.side === 'left' || port.side === 'right';
  return [
    from, ...(isSide(start) && xs.length > 0 ? [{ x: first, y: from.y }] : []), ...turns,
    ...(isSide(end) && xs.length > 0 ? [{ x: last, y: to.y }] : []), to,
  ];
}

function borderPoint({ spot, side, at }: Port, settled: Settled): Point {
  const box = absolute(spot, settled);
  const top = settled.tops[spot.band] ?? 0;
  if (side === 'top') return { x: at, y: box.y };
  if (side === 'bottom') return { x: at, y: bottom(box) };
  return { x: side === 'left' ? box.x : right(box), y: at + top };
}

/** The box of a spot on the whole picture. */
export function absolute({ box, band }: Spot, { tops }: Settled): Box {
  return { ...box, y: box.y + (tops[band] ?? 0) };
}

function directed(line: StructureLine, child: string, { bundle, points }: Omit<Drawn, 'line'>): Drawn {
  const way = straightened(points);
  return { line, bundle, points: line.from === child ? way : way.toReversed() };
}

function strokeOf(id: string, members: readonly Drawn[], { word, isOver }: { readonly word: string | null; readonly isOver: boolean }): readonly Stroke[] {
  const [first] = members;
  if (first === undefined) return [];
  const look = lookOf(first.line);
  const layer = isOver ? (drawingOf(first.line.type) === 'working' ? 2 : 1) : 0;
  const arrows = styleOf(look).arrow === 'none' ? [] : unique(members.flatMap(({ points }) => arrowOf(points)));
  return [{ id, look, lines: members.map(({ line }) => line.id).toSorted(compare), segments: merged(members.flatMap(({ points }) => segmentsOf(points))), arrows, word, layer }];
}

function arrowOf(points: readonly Point[]): SceneBundle['arrows'] {
  const [before, at] = points.slice(-2);
  if (before === undefined || at === undefined) return [];
  const heading: Heading = before.x === at.x ? (at.y < before.y ? 'up' : 'down') : at.x < before.x ? 'left' : 'right';
  return [{ at, heading }];
}

function unique(arrows: SceneBundle['arrows']): SceneBundle['arrows'] {
  return [...new Map(arrows.map((arrow) => [`${String(arrow.at.x)} ${String(arrow.at.y)} ${arrow.heading}`, arrow])).values()];
}

/** Pieces on one level or upright joined where they meet: dashes laid over each other would close up to a solid line. */
export function merged(segments: readonly Segment[]): readonly Segment[] {
  const rails = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = isHorizontal(segment) ? `h${String(segment.from.y)}` : `v${String(segment.from.x)}`;
    append(rails, key, segment);
  }
  return [...rails].flatMap(([key, pieces]) => joinedAlong(pieces, key.startsWith('h')));
}

function joinedAlong(pieces: readonly Segment[], isLevel: boolean): readonly Segment[] {
  const spans = pieces.map((piece) => coverOf(piece)).map((box) => (isLevel ? [box.x, right(box), box.y] as const : [box.y, bottom(box), box.x] as const));
  const joined: { from: number; to: number; at: number }[] = [];
  for (const [from, to, at] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to, at });
  }
  return joined.map(({ from, to, at }) => (isLevel
    ? { from: { x: from, y: at }, to: { x: to, y: at } }
    : { from: { x: at, y: from }, to: { x: at, y: to } }));
}
