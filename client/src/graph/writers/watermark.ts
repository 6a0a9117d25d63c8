// Pale level words behind a picture on which anything is only agreed or proposed.
import { bottom, coverOf, grown, overlaps, right, type Box } from '../geometry.ts';
import type { Scene, SceneText } from '../scene.ts';
import { textWidth, type Face } from '../text-measure.ts';

const TEXT = 'INCLUDES PROPOSALS';
const FACE: Face = { size: 40, weight: 'bold' };
/** So pale that every word and line on it keeps its contrast. */
const COLOUR = '#E4E8EB';
/** Near enough that a part cut out of the picture still carries one. */
const EVERY = 560;
const STEP = 16;

/** True also where what is agreed is all there is: that is not in force either. */
export function hasProposals({ bodies, lines }: Pick<Scene, 'bodies' | 'lines'>): boolean {
  return [...bodies, ...lines].some(({ status }) => status === 'PROPOSED' || status === 'AGREED');
}

/** One in each stretch of the height, where it is clear of everything if there is such a place; none where all that is shown is in force. */
export function watermarkOf(scene: Scene): readonly SceneText[] {
  if (!hasProposals(scene)) return [];
  const { bbox } = scene;
  const size = { width: Math.ceil(textWidth(TEXT, FACE)), height: FACE.size };
  const taken = takenIn(scene);
  const stretches = Math.max(1, Math.round(bbox.height / EVERY));
  return Array.from({ length: stretches }, (_, at): SceneText => {
    const from = bbox.y + (bbox.height * at) / stretches;
    const room = { x: bbox.x, y: Math.round(from), width: bbox.width, height: Math.round(bbox.height / stretches) };
    const place = clearIn(room, size, taken) ?? { ...size, x: Math.round(bbox.x + (bbox.width - size.width) / 2), y: room.y + 60 };
    return { text: TEXT, x: place.x, y: place.y + Math.round(FACE.size * 0.86), ...FACE, colour: COLOUR, anchor: 'start' };
  });
}

function takenIn({ bodies, bundles, groups, legend, stamp }: Scene): readonly Box[] {
  const boxes = [
    ...bodies.map((body) => body.box), ...bundles.flatMap(({ label, segments }) => [...(label === null ? [] : [label.box]), ...segments.map((segment) => coverOf(segment, 2))]),
    ...groups.map((group) => group.box), legend.box, ...(stamp === null ? [] : [stamp.box]),
  ];
  return boxes.map((box) => grown(box, 6));
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
