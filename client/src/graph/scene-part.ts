// What of a large picture stands in a window: its boxes and lines near there, clipped before they are dashed, and no finer than can be seen.
import { append } from './append.ts';
import { bottom, coverOf, overlaps, right, type Box, type Segment } from './geometry.ts';
import { arrowShapes } from './arrows.ts';
import { styleOf } from './edge-styles.ts';
import type { PathMark } from './mark.ts';
import { nearby, type Nearby } from './near.ts';
import { BORDER, FAR, WORKING } from './palette.ts';
import type { Scene, SceneBody, SceneBundle, SceneLine } from './scene.ts';
import { pathOf } from './svg-paths.ts';
import { NAME } from './text-measure.ts';

/** Pictures of so many boxes are drawn whole, so that a browser finds, selects and prints all of them. */
export const WHOLE_UP_TO = 200;

/** Below this scale a picture is seen as a shape: two paths for all lines, one for each tier. */
export const FAR_BELOW = 0.12;
/** Below this scale no word can be read, and no box is large enough to be hit. */
export const READ_FROM = 0.35;

/** How much of its words a box shows. */
export type Words = 'all' | 'names' | 'none';

export interface ScenePart {
  readonly isWhole: boolean;
  readonly region: Box;
  /** Boxes to be drawn each for itself, in the order of the scene. */
  readonly bodies: readonly SceneBody[];
  readonly words: Words;
  /** Everything else that is to be seen, many things in one path. */
  readonly masses: readonly PathMark[];
  readonly bundles: readonly SceneBundle[];
  /** Lines that can be clicked. */
  readonly lines: readonly SceneLine[];
}

/** All of it, each thing for itself. */
export function wholeOf({ bbox, bodies, bundles, lines }: Scene): ScenePart {
  return { isWhole: true, region: bbox, bodies, words: 'all', masses: [], bundles, lines };
}

/** A scene whose boxes and lines are found by where they lie. */
export interface Sought {
  readonly scene: Scene;
  readonly boxes: Nearby<SceneBody>;
  readonly pieces: Nearby<SceneBundle>;
  readonly lines: ReadonlyMap<string, SceneLine>;
}

/** Made once for each scene. */
export function soughtIn(scene: Scene): Sought {
  const boxes = nearby<SceneBody>();
  for (const body of scene.bodies) boxes.put(body.box, body);
  const pieces = nearby<SceneBundle>();
  for (const bundle of scene.bundles) for (const segment of bundle.segments) pieces.put(coverOf(segment, 2), bundle);
  return { scene, boxes, pieces, lines: new Map(scene.lines.map((line) => [line.id, line])) };
}

export interface Asked {
  /** In px of the picture. */
  readonly region: Box;
  readonly scale: number;
  /** So many things may be drawn at most. */
  readonly limit: number;
}

/** As fine as the scale and the limit allow. */
export function partOf(sought: Sought, { region, scale, limit }: Asked): ScenePart {
  const bodies = sought.boxes.at(region);
  const found = new Set(sought.pieces.at(region));
  const bundles = sought.scene.bundles.filter((bundle) => found.has(bundle)).map((bundle) => clippedBundle(bundle, region));
  const part = { isWhole: false, region, bodies: [], words: 'none', masses: [], bundles: [], lines: [] } as const;
  if (scale < FAR_BELOW) return { ...part, masses: [...farLines(bundles), ...farBoxes(bodies)] };
  if (scale >= READ_FROM) {
    const fine = finestOf({ sought, region, bodies, bundles }, limit);
    if (fine !== undefined) return fine;
  }
  return { ...part, masses: [...plainLines(bundles), ...plainBoxes(bodies)] };
}

interface Near extends Pick<ScenePart, 'region' | 'bodies' | 'bundles'> { readonly sought: Sought }

/** Undefined: even boxes without words would be too many. */
function finestOf({ sought, region, bodies, bundles }: Near, limit: number): ScenePart | undefined {
  const things = (words: Words): number => bodies.reduce((sum, body) => sum + thingsOf(body, words), 0);
  const strokes = bundles.reduce((sum, bundle) => sum + 2 + bundle.arrows.length + bundle.gaps.length + (bundle.label === null ? 0 : 3), 0);
  const lines = bundles.flatMap((bundle) => bundle.lines.flatMap((id) => sought.lines.get(id) ?? [])).flatMap((line) => clippedLine(line, region));
  const part = { isWhole: false, region, bodies } as const;
  if (things('all') + strokes + 2 * lines.length <= limit) return { ...part, words: 'all', masses: [], bundles, lines };
  const words = (['names', 'none'] as const).find((fewer) => things(fewer) <= limit);
  return words === undefined ? undefined : { ...part, words, masses: plainLines(bundles), bundles: [], lines: [] };
}

/** Of the texts of a box those of its name. */
export const namesOf = ({ texts }: Pick<SceneBody, 'texts'>): SceneBody['texts'] => texts.filter(({ size }) => size === NAME.size);

/** Link and frame; then words, letter and the sign of a branch. */
function thingsOf(body: SceneBody, words: Words): number {
  const { texts, headings, letter, branch, change, isDoubled, seat } = body;
  const written = words === 'all' ? texts.length + headings.length + (letter === null ? 0 : 2) + (branch === null ? 0 : 4) + (seat === null ? 0 : 5) : words === 'names' ? namesOf(body).length : 0;
  return 2 + written + (change === null ? 0 : 6) + (isDoubled ? 1 : 0);
}

/** The pieces in the region; dashes begin where they would without it, so that nothing jumps when the region moves. */
function clippedBundle(bundle: SceneBundle, region: Box): SceneBundle {
  const period = styleOf(bundle.look).dash.reduce((sum, dash) => sum + dash, 0);
  const isNear = (box: Box): boolean => overlaps(box, region);
  return {
    ...bundle,
    segments: bundle.segments.flatMap((segment) => clippedTo(segment, region, period)),
    arrows: bundle.arrows.filter(({ at }) => isNear({ x: at.x - 12, y: at.y - 12, width: 24, height: 24 })),
    gaps: bundle.gaps.filter(isNear), label: bundle.label !== null && isNear(bundle.label.box) ? bundle.label : null,
  };
}

/** What of a straight piece lies in the region; none where nothing does. */
export function clippedTo({ from, to }: Segment, region: Box, period = 0): readonly Segment[] {
  if (!overlaps(coverOf({ from, to }, 2), region)) return [];
  const within = (at: number, low: number, high: number): number => Math.min(Math.max(at, low), high);
  const cut = (begin: number, end: number, [low, high]: readonly [number, number]): readonly [number, number] => {
    const [first, last] = [within(begin, low, high), within(end, low, high)];
    if (period === 0 || begin === first) return [first, last];
    return [begin + Math.sign(end - begin) * Math.floor(Math.abs(first - begin) / period) * period, last];
  };
  const [x1, x2] = from.x === to.x ? [from.x, to.x] : cut(from.x, to.x, [region.x, right(region)]);
  const [y1, y2] = from.y === to.y ? [from.y, to.y] : cut(from.y, to.y, [region.y, bottom(region)]);
  return [{ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } }];
}

/** As far as one stretch of it lies in the region: a line may leave it and come back, then from the first to the last. */
function clippedLine(line: SceneLine, region: Box): readonly SceneLine[] {
  const pieces = line.points.slice(1).flatMap((to, at) => {
    const from = line.points[at];
    return from === undefined ? [] : clippedTo({ from, to }, region);
  });
  return pieces.length === 0 ? [] : [{ ...line, points: pieces.flatMap(({ from, to }) => [from, to]) }];
}

const path = (d: string, { fill, colour, width, dash = [] }: { readonly fill: string | null; readonly colour: string; readonly width: number; readonly dash?: readonly number[] }): PathMark =>
  ({ is: 'path', d, fill, pen: { colour, width, dash, offset: 0 } });

/** One for lines that place boxes, one for all laid over them. */
function farLines(bundles: readonly SceneBundle[]): readonly PathMark[] {
  const isWorking = ({ look }: SceneBundle): boolean => look.drawing === 'working';
  return [[BORDER, bundles.filter((bundle) => !isWorking(bundle))] as const, [WORKING, bundles.filter(isWorking)] as const]
    .flatMap(([colour, own]) => (own.length === 0 ? [] : [path(own.map(({ segments }) => pathOf(segments)).join(''), { fill: null, colour, width: 1 })]));
}

function farBoxes(bodies: readonly SceneBody[]): readonly PathMark[] {
  return grouped(bodies, ({ tier }) => Math.min(tier, FAR.length - 1)).map(([tier, own]) => path(outlines(own), { fill: FAR[tier] ?? BORDER, colour: FAR[tier] ?? BORDER, width: 1 }));
}

/** Of the lines of one look all in one path, and their arrows in another; what is proposed is told from afar by its dashes alone. */
function plainLines(bundles: readonly SceneBundle[]): readonly PathMark[] {
  return grouped(bundles, ({ look }) => look.id).flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { dash, ...style } = styleOf(first.look);
    const heads = own.flatMap(({ arrows }) => arrows.flatMap((arrow) => arrowShapes(arrow, style)));
    return [
      path(own.map(({ segments }) => pathOf(segments)).join(''), { fill: null, colour: style.colour, width: THIN, dash: dash.map((part) => part / 2) }),
      ...(heads[0] === undefined ? [] : [path(heads.map(({ d }) => d).join(''), { fill: heads[0].fill, colour: style.colour, width: THIN / 2 })]),
    ];
  });
}

/** A line seen from afar, px on the page. */
const THIN = 1.25;

function plainBoxes(bodies: readonly SceneBody[]): readonly PathMark[] {
  return grouped(bodies, ({ tint, border }) => `${tint} ${String(border)}`).flatMap(([, own]) => {
    const [first] = own;
    return first === undefined ? [] : [path(outlines(own), { fill: first.tint, colour: BORDER, width: first.border / 2 + THIN / 2 })];
  });
}

/** Boxes as one path. */
export const outlines = (bodies: readonly Pick<SceneBody, 'box'>[]): string => bodies.map(({ box: { x, y, width, height } }) => `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`).join('');

function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const thing of things) append(groups, keyOf(thing), thing);
  return [...groups];
}
