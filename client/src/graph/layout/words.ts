// Puts the word of each bundle where it covers nothing: on its own line, beside it, or as a number explained in the key.
import { around, bottom, coverOf, grown, isHorizontal, lengthOf, overlaps, right, type Box, type Segment } from '../geometry.ts';
import { nearby, type Nearby } from '../near.ts';
import type { SceneBundle, SceneLabel } from '../scene.ts';
import { detailWidth } from './card.ts';
import { ARROW, LABEL } from './metrics.ts';
import type { Stroke } from './strokes.ts';

/** A word that found no room on its bundle: its number stands there, the word in the key; null where not even a number had room. */
export interface Note { readonly number: string | null; readonly word: string; readonly bundle: string }

export interface Worded {
  readonly bundles: readonly SceneBundle[];
  readonly notes: readonly Note[];
}

interface Around {
  readonly boxes: readonly Box[];
  /** Labels already placed with the list they speak of. */
  readonly fixed: ReadonlyMap<string, SceneLabel>;
  /** No label may reach beyond these; null where the picture may grow for one. */
  readonly edges: { readonly x1: number; readonly x2: number } | null;
}

/** Bundles in the order of the strokes: the words of earlier ones keep their place. Notes are numbered in the same order, from 1. */
export function worded(strokes: readonly Stroke[], { boxes, fixed, edges }: Around): Worded {
  const { lines, taken } = ground(strokes, { boxes, fixed });
  const notes: Note[] = [];
  const labels = new Map(fixed);
  for (const stroke of strokes) {
    if (stroke.word === null || fixed.has(stroke.id)) continue;
    const room = { lines, taken, edges };
    const number = String(notes.filter((note) => note.number !== null).length + 1);
    const label = placeFor(stroke, stroke.word, room) ?? placeFor(stroke, number, room);
    if (label?.text !== stroke.word) notes.push({ number: label?.text ?? null, word: stroke.word, bundle: stroke.id });
    if (label === undefined) continue;
    labels.set(stroke.id, label);
    put(taken, grown(label.box, 2));
  }
  const gapsOf = gapsUnder(strokes);
  const bundles = strokes.map((stroke, at): SceneBundle => ({
    id: stroke.id, look: stroke.look, lines: stroke.lines, segments: stroke.segments, arrows: stroke.arrows, gaps: gapsOf(stroke, at), label: labels.get(stroke.id) ?? null,
  }));
  return { bundles, notes };
}

/** What a word must keep clear of before any is placed. */
function ground(strokes: readonly Stroke[], { boxes, fixed }: Pick<Around, 'boxes' | 'fixed'>): Pick<Room, 'lines' | 'taken'> {
  const lines = nearby<Segment>();
  for (const segment of strokes.flatMap((stroke) => stroke.segments)) lines.put(coverOf(segment, 10), segment);
  const taken = nearby<Box>();
  const arrows = strokes.flatMap((stroke) => stroke.arrows.map(({ at }) => grown({ ...at, width: 0, height: 0 }, ARROW.length)));
  for (const box of [...boxes.map((one) => grown(one, 2)), ...arrows, ...[...fixed.values()].map((label) => grown(label.box, 2))]) put(taken, box);
  return { lines, taken };
}

function put(taken: Nearby<Box>, box: Box): void {
  taken.put(box, box);
}

interface Room extends Pick<Around, 'edges'> { /** As wide as keeps a word clear of them. */ readonly lines: Nearby<Segment>; readonly taken: Nearby<Box> }

function placeFor(stroke: Stroke, text: string, room: Room): SceneLabel | undefined {
  const size = { width: detailWidth(text) + 2 * LABEL.pad, height: LABEL.height };
  const hosts = stroke.segments.toSorted((a, b) => Number(isHorizontal(b)) - Number(isHorizontal(a)) || lengthOf(b) - lengthOf(a));
  for (const isBeside of [false, true])
    for (const host of hosts) {
      const box = placeOn(host, size, { room, isBeside });
      if (box !== undefined) return { text, box };
    }
  return undefined;
}

type Size = Pick<Box, 'width' | 'height'>;

function placeOn(host: Segment, size: Size, { room, isBeside }: { readonly room: Room; readonly isBeside: boolean }): Box | undefined {
  if (spareOn(host, size) < 0 && !isBeside) return undefined;
  const reach = grown(coverOf(host), size.width + 4);
  const near = [
    ...room.taken.at(reach),
    ...room.lines.at(reach).filter((line) => line !== host).map((line) => coverOf(line, 10)),
    ...(isBeside ? [coverOf(host, 2)] : []),
  ];
  const { x1, x2 } = room.edges ?? { x1: -Infinity, x2: Infinity };
  for (const box of spotsAlong(host, size, isBeside))
    if (box.x >= x1 && right(box) <= x2 && near.every((other) => !overlaps(box, other))) return box;
  return undefined;
}

/** How much longer the line is than its word needs: of a level one a piece must be seen on both sides of it. */
function spareOn(host: Segment, { width, height }: Size): number {
  return isHorizontal(host) ? lengthOf(host) - width - 24 : lengthOf(host) - height - 4;
}

/** Places for the plate from the middle of the line outwards: a trunk may have thousands, and the first mostly will do. */
function* spotsAlong(host: Segment, { width, height }: Size, isBeside: boolean): Generator<Box> {
  const { x, y, ...cover } = coverOf(host);
  const isLevel = isHorizontal(host);
  const spare = spareOn(host, { width, height });
  const [midX, midY] = [Math.round(x + cover.width / 2 - width / 2), Math.round(y + cover.height / 2 - height / 2)];
  const tops = isBeside ? [y - height - 3, y + 4] : [midY];
  const lefts = isBeside ? [x + 5, x - width - 5] : [midX];
  for (let at = 0; at <= Math.floor(Math.max(0, spare) / 6); at += 1) {
    const shift = 3 * (at % 2 === 0 ? at : -at - 1);
    if (isLevel) for (const top of tops) yield { x: midX + shift, y: top, width, height };
    else for (const left of lefts) yield { x: left, y: midY + shift, width, height };
  }
}

/** White patches in the lower lines, so that a crossing does not read as a joint. */
function gapsUnder(strokes: readonly Stroke[]): (stroke: Stroke, at: number) => readonly Box[] {
  const pieces = nearby<{ readonly segment: Segment; readonly of: number }>();
  strokes.forEach(({ segments }, of) => { for (const segment of segments) pieces.put(coverOf(segment, 2), { segment, of }); });
  return ({ layer, segments }, at) => {
    if (layer === 0) return [];
    const lower = pieces.at(around(segments.map((segment) => coverOf(segment, 2)))).filter(({ of }) => of < at);
    return lower.flatMap(({ segment: under }) => segments.flatMap((over) => crossing(under, over)));
  };
}

function crossing(under: Segment, over: Segment): readonly Box[] {
  if (isHorizontal(under) === isHorizontal(over)) return [];
  const [level, upright] = isHorizontal(under) ? [coverOf(under), coverOf(over)] : [coverOf(over), coverOf(under)];
  const crosses = upright.x > level.x + 4 && upright.x < right(level) - 4 && level.y > upright.y + 4 && level.y < bottom(upright) - 4;
  if (!crosses) return [];
  return isHorizontal(under) ? [{ x: upright.x - 5, y: level.y - 4, width: 10, height: 8 }] : [{ x: upright.x - 4, y: level.y - 5, width: 8, height: 10 }];
}
