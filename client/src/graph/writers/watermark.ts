// Pale level words behind a picture on which anything is only agreed or proposed.
import { bottom, coverOf, grown, overlaps, right, type Box, type Point } from '../geometry.ts';
import type { Scene, SceneGroup, SceneText } from '../scene.ts';
import { textWidth, type Face } from '../text-measure.ts';

const TEXT = 'INCLUDES PROPOSALS';
/** Where there is no room for the first, the next. */
const FACES: readonly [Face, ...Face[]] = [{ size: 40, weight: 'bold' }, { size: 28, weight: 'bold' }, { size: 20, weight: 'bold' }];
/** So pale that every word and line on it keeps its contrast. */
const COLOUR = '#E4E8EB';
/** Near enough that a part cut out of the picture still carries one. */
const EVERY = 560;
const STEP = 16;
const MARGIN = 16;

/** True also where what is agreed is all there is: that is not in force either. */
export function hasProposals({ bodies, lines }: Pick<Scene, 'bodies' | 'lines'>): boolean {
  return [...bodies, ...lines].some(({ status }) => status === 'PROPOSED' || status === 'AGREED');
}

/** One in each stretch of the height that has a place clear of everything, at least one; none where all that is shown is in force. */
export function watermarkOf(scene: Scene): readonly SceneText[] {
  if (!hasProposals(scene)) return [];
  // Paper goes without the margin of the picture.
  const bbox = grown(scene.bbox, -MARGIN);
  const taken = takenIn(scene);
  const stretches = Math.max(1, Math.round(bbox.height / EVERY));
  const marks = Array.from({ length: stretches }, (_, at) => {
    const from = bbox.y + (bbox.height * at) / stretches;
    return markIn({ x: bbox.x, y: Math.round(from), width: bbox.width, height: Math.round(bbox.height / stretches) }, taken);
  }).filter((mark) => mark !== undefined);
  const [face] = FACES;
  return marks.length > 0 ? marks : [markAt({ x: Math.round(bbox.x + (bbox.width - sizeOf(face).width) / 2), y: bbox.y + 60 }, face)];
}

function markIn(room: Box, taken: readonly Box[]): SceneText | undefined {
  for (const face of FACES) {
    const place = clearIn(room, sizeOf(face), taken);
    if (place !== undefined) return markAt(place, face);
  }
  return undefined;
}

const sizeOf = (face: Face) => ({ width: Math.ceil(textWidth(TEXT, face)), height: face.size });

const markAt = ({ x, y }: Point, face: Face): SceneText => ({ text: TEXT, x, y: y + Math.round(face.size * 0.86), ...face, colour: COLOUR, anchor: 'start' });

function takenIn({ bodies, bundles, groups, legend, stamp, notice, wayUp }: Scene): readonly Box[] {
  const boxes = [
    ...bodies.map((body) => body.box), ...bundles.flatMap(({ label, segments }) => [...(label === null ? [] : [label.box]), ...segments.map((segment) => coverOf(segment, 2))]),
    ...groups.flatMap(takenBy), legend.box, ...[stamp, notice, wayUp?.told].flatMap((part) => (part === null || part === undefined ? [] : [part.box])),
  ];
  return boxes.map((box) => grown(box, 6));
}

/** Of a band its frame and its words: between its boxes there is room. On a tint it would not be seen. */
function takenBy({ box, ground, texts }: SceneGroup): readonly Box[] {
  if (ground === 'tint') return [box];
  const words = texts.map((text) => ({ x: text.x, y: text.y - text.size, width: Math.ceil(textWidth(text.text, text)), height: text.size + 4 }));
  return [...words, ...(ground === 'none' ? [] : [{ ...box, height: 1 }, { ...box, y: bottom(box), height: 1 }, { ...box, width: 1 }, { ...box, x: right(box), width: 1 }])];
}

/** The first clear place from the top, and in its row the one nearest to the middle. */
function clearIn(room: Box, size: Pick<Box, 'width' | 'height'>, taken: readonly Box[]): Box | undefined {
  const middle = room.x + (room.width - size.width) / 2;
  for (let y = room.y; y + size.height <= bottom(room); y += STEP) {
    const row: Box[] = [];
    for (let x = room.x; x + size.width <= right(room); x += STEP) row.push({ ...size, x, y });
    const [best] = row.filter((place) => taken.every((box) => !overlaps(box, place))).toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
    if (best !== undefined) return best;
  }
  return undefined;
}
