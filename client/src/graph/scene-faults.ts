// What must hold for every picture. Any finding is a fault of layout, never of the data.
import { bottom, grown, isHorizontal, overlaps, right, segmentsOf, type Box, type Point, type Segment, coverOf } from './geometry.ts';
import type { Arrangement } from './arrangements.ts';
import type { Scene, SceneBody, SceneLine, SceneText } from './scene.ts';
import { isInside } from './layout/nests.ts';
import { textWidth } from './text-measure.ts';

export type FaultKind =
  | 'boxes too close' | 'text outside its box' | 'line through a box' | 'loose end' | 'label covered' | 'tier not below parent'
  | 'count of what is folded outside its box' | 'seat outside its box' | 'outside the picture' | 'look not in the key' | 'key without a line' | 'not whole pixels' | 'not sorted' | 'line doubled back' | 'lines run together';

export interface Fault { readonly kind: FaultKind; readonly about: string }

const LEAST_GAP = 16;
const LEAST_CLEARANCE = 4;
const LEAST_APART = 7;

/** Every fault of the scene; empty for a picture fit for a board paper. */
export function sceneFaults(scene: Scene): readonly Fault[] {
  return [
    ...closeBoxes(scene), ...strayTexts(scene.bodies), ...strayCounts(scene.bodies), ...straySeats(scene.bodies), ...scene.lines.flatMap((line) => lineFaults(line, scene)),
    ...labelFaults(scene), ...runningTogether(scene), ...tierFaults(scene), ...boundFaults(scene), ...keyFaults(scene), ...orderFaults(scene),
  ];
}

const fault = (kind: FaultKind, about: string): Fault => ({ kind, about });

function closeBoxes(scene: Scene): readonly Fault[] {
  const { bodies } = scene;
  const sorted = bodies.toSorted((a, b) => a.box.y - b.box.y);
  return sorted.flatMap((body, at) => {
    const found: Fault[] = [];
    for (const other of sorted.slice(at + 1)) {
      if (other.box.y >= bottom(body.box) + LEAST_GAP) break;
      if (overlaps(grown(body.box, LEAST_GAP), other.box) && !isHeld(scene, body, other) && !isHeld(scene, other, body)) found.push(fault('boxes too close', `${body.id} ${other.id}`));
    }
    return found;
  });
}

/** One box rightly stands in the other, clear of its words. */
function isHeld({ arrangement, bodies }: Scene, inner: SceneBody, outer: SceneBody): boolean {
  if (arrangement !== 'map' || !isInside(inner.box, outer.box) || [...outer.texts, ...outer.headings].some((text) => overlaps(placeOf(text), inner.box))) return false;
  let at: SceneBody | undefined = inner;
  for (let left = bodies.length; at !== undefined && at.id !== outer.id && left > 0; left -= 1) {
    const { parent }: SceneBody = at;
    at = bodies.find(({ id }) => id === parent);
  }
  return at !== undefined;
}

function strayTexts(bodies: readonly SceneBody[]): readonly Fault[] {
  return bodies.flatMap(({ id, box, texts, headings }) => [...texts, ...headings].filter((text) => !isWithin(placeOf(text), box)).map(() => fault('text outside its box', id)));
}

function placeOf({ text, x, y, size, weight, anchor }: SceneText): Box {
  const width = textWidth(text, { size, weight });
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - size, width, height: size };
}

/** Clear of the border, so that it can be told from it. */
function strayCounts(bodies: readonly SceneBody[]): readonly Fault[] {
  return bodies.filter(({ box, branch, texts }) => branch?.is === 'folded'
    && (!isWithin(placeOf(branch.text), branch.pill) || !isWithin(branch.pill, grown(box, -2)) || texts.some((text) => overlaps(placeOf(text), branch.pill))))
    .map(({ id }) => fault('count of what is folded outside its box', id));
}

function straySeats(bodies: readonly SceneBody[]): readonly Fault[] {
  return bodies.filter(({ box, seat, texts, letter }) => seat !== null
    && (!isWithin(placeOf(seat.text), seat.pill) || !isWithin(seat.pill, grown(box, -2)) || texts.some((text) => overlaps(placeOf(text), seat.pill)) || (letter !== null && overlaps(letter.box, seat.pill))))
    .map(({ id }) => fault('seat outside its box', id));
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

function lineFaults(line: SceneLine, scene: Scene): readonly Fault[] {
  if (line.points.length === 0) return isToldByNesting(line, scene) ? [] : [fault('loose end', line.id)];
  const { bodies } = scene;
  const segments = segmentsOf(line.points);
  const isEnd = (body: SceneBody): boolean => body.id === line.from || body.id === line.to;
  const crossed = bodies.filter((body) => segments.some((segment) => touches(segment, grown(body.box, isEnd(body) ? -1 : LEAST_CLEARANCE))));
  const ends: readonly (readonly [string, Point | undefined])[] = [[line.from, line.points[0]], [line.to, line.points.at(-1)]];
  const loose = ends.filter(([id, point]) => !bodies.some((body) => body.id === id && point !== undefined && isOnBorder(point, body.box)));
  const folded = segments.filter((segment, at) => isFolded(segments[at - 1], segment));
  return [
    ...crossed.map((body) => fault('line through a box', `${line.id} ${body.id}`)),
    ...loose.map(([id]) => fault('loose end', `${line.id} ${id}`)),
    ...folded.map(() => fault('line doubled back', line.id)),
  ];
}

function isToldByNesting({ from, to }: SceneLine, scene: Scene): boolean {
  const [one, other] = [from, to].map((end) => scene.bodies.find(({ id }) => id === end));
  return one !== undefined && other !== undefined && (isHeld(scene, one, other) || isHeld(scene, other, one));
}

const touches = (segment: Segment, box: Box): boolean => overlaps(coverOf(segment, 1), box);

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const isLevel = y >= box.y && y <= bottom(box);
  const isUpright = x >= box.x && x <= right(box);
  return (isLevel && (x === box.x || x === right(box))) || (isUpright && (y === box.y || y === bottom(box)));
}

function isFolded(before: Segment | undefined, { from, to }: Segment): boolean {
  if (before === undefined || isHorizontal(before) !== (from.y === to.y)) return false;
  return (before.to.x - before.from.x) * (to.x - from.x) + (before.to.y - before.from.y) * (to.y - from.y) < 0;
}

function labelFaults({ bundles, bodies }: Scene): readonly Fault[] {
  const labels = bundles.flatMap(({ id, label }) => (label === null ? [] : [{ id, box: label.box }]));
  return labels.filter(({ id, box }) => bodies.some((body) => overlaps(box, body.box))
    || labels.some((other) => other.id !== id && overlaps(box, other.box))
    || bundles.some((bundle) => bundle.id !== id && bundle.segments.some((segment) => touches(segment, box)))).map(({ id }) => fault('label covered', id));
}

/** Two looks or parties on one rail, or so near that they read as one line. */
function runningTogether({ bundles }: Scene): readonly Fault[] {
  return bundles.flatMap((bundle, at) => bundles.slice(at + 1)
    .filter((other) => bundle.segments.some((a) => other.segments.some((b) => isAlong(a, b))))
    .map((other) => fault('lines run together', `${bundle.id} ${other.id}`)));
}

function isAlong(a: Segment, b: Segment): boolean {
  if (isHorizontal(a) !== isHorizontal(b)) return false;
  const [one, other] = [coverOf(a), coverOf(b)];
  const isLevel = isHorizontal(a);
  const distance = isLevel ? Math.abs(one.y - other.y) : Math.abs(one.x - other.x);
  const shared = isLevel ? Math.min(right(one), right(other)) - Math.max(one.x, other.x) : Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y);
  return distance < LEAST_APART && shared > 0;
}

/** Where a party stands that hangs from another. */
const BEYOND: Readonly<Record<Arrangement, (box: Box, parent: Box) => boolean>> = {
  hanging: (box, parent) => box.y >= bottom(parent), banded: (box, parent) => box.y >= bottom(parent), right: (box, parent) => box.x >= right(parent), map: isWithin,
};

function tierFaults({ bodies, arrangement }: Scene): readonly Fault[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  return bodies.flatMap((body) => {
    const parent = body.standing === 'tree' ? known.get(body.parent ?? '') : undefined;
    if (parent === undefined || (body.tier > parent.tier && BEYOND[arrangement](body.box, parent.box))) return [];
    return [fault('tier not below parent', `${body.id} ${parent.id}`)];
  });
}

function boundFaults({ bbox, bodies, lines, bundles, legend, stamp, notice, groups }: Scene): readonly Fault[] {
  const places: readonly (readonly [string, Box])[] = [
    ...bodies.map((body) => [body.id, body.box] as const), ...lines.flatMap((line) => segmentsOf(line.points).map((one) => [line.id, coverOf(one)] as const)),
    ...bundles.flatMap(({ id, label }) => (label === null ? [] : [[id, label.box] as const])), ...groups.map((group) => [group.id, group.box] as const),
    ['key', legend.box], ...legend.entries.flatMap((entry) => entry.texts.map((text) => ['key', placeOf(text)] as const)),
    ...(stamp?.texts ?? []).map((text) => ['stamp', placeOf(text)] as const),
    ...(notice === null ? [] : [['notice', notice.box] as const, ...notice.texts.map((text) => ['notice', placeOf(text)] as const)]),
  ];
  return places.filter(([, box]) => !isWithin(box, bbox)).map(([id]) => fault('outside the picture', id));
}

const SEAT_LOOKS = ['seat', 'quiet'] as const;

function keyFaults({ bodies, lines, legend }: Scene): readonly Fault[] {
  const explained = new Set<string>(legend.entries.flatMap(({ looks, sample }) => [...looks, ...(sample.is === 'change' ? [sample.tone] : sample.is === 'fold' ? ['folded'] : SEAT_LOOKS.filter((look) => look === sample.is))]));
  const used = new Set<string>([...lines.filter(({ points }) => points.length > 0).map((line) => line.look), ...bodies.flatMap(({ change, branch, seat, isQuiet }) => [...(change === null ? [] : [change.tone]), ...(branch?.is === 'folded' ? ['folded'] : []), ...(seat === null ? [] : ['seat']), ...(isQuiet ? ['quiet'] : [])])]);
  return [
    ...[...used].filter((look) => !explained.has(look)).map((look) => fault('look not in the key', look)),
    ...[...explained].filter((look) => !used.has(look)).map((look) => fault('key without a line', look)),
  ];
}

function orderFaults({ bodies, lines }: Scene): readonly Fault[] {
  const numbers = [...bodies.flatMap(({ box: { x, y, width, height } }) => [x, y, width, height]), ...lines.flatMap((line) => line.points.flatMap(({ x, y }) => [x, y]))];
  const isSorted = [bodies, lines].every((list) => list.every(({ id }, at) => at === 0 || (list[at - 1]?.id ?? '') < id));
  return [
    ...(numbers.every((number) => Number.isInteger(number)) ? [] : [fault('not whole pixels', 'scene')]),
    ...(isSorted ? [] : [fault('not sorted', 'scene')]),
  ];
}
