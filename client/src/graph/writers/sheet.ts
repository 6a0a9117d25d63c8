// What stands around a picture that leaves the screen: title, place and day above it, what holds and where it comes from below, and a mark
// behind it where anything on it is only proposed.
import { PREVAILS } from '#schema/wording/prevails.ts';
import { sayAsAt } from '../days.ts';
import { bottom, grown, type Box } from '../geometry.ts';
import { rect, word, type Mark } from '../mark.ts';
import { marksOf } from '../marks.ts';
import { INK, PAPER, QUIET } from '../palette.ts';
import type { Scene, SceneText } from '../scene.ts';
import { textWidth, wrapped, type Face } from '../text-measure.ts';
import { hasProposals, watermarkOf } from './watermark.ts';
import type { PaperFacts } from './writer.ts';

export interface Sheet { readonly box: Box; readonly marks: readonly Mark[] }

const TITLE: Face = { size: 24, weight: 'bold' };
const DAY: Face = { size: 15, weight: 'bold' };
const BESIDE: Face = { size: 15, weight: 'regular' };
const FOOT: Face = { size: 12, weight: 'regular' };
const EDGE = 16;

/** What stands around the picture, and how far all of it reaches. */
export interface Frame { readonly box: Box; readonly watermark: readonly SceneText[]; /** Heading, day and foot. */ readonly texts: readonly SceneText[] }

/** In px of the scene, which stays where it is: the frame reaches above and beside it. `url` is printed at its foot. */
export function frameOf(scene: Scene, url: string): Frame {
  const inner = grown(scene.bbox, -EDGE);
  const titles = wrapped(scene.title, TITLE, inner.width);
  const above = 30 * titles.length + 36;
  const heading = titles.map((text, at): SceneText => ({ text, x: inner.x, y: scene.bbox.y - above + 24 + 30 * at, ...TITLE, colour: INK, anchor: 'start' }));
  const foot = footOf(scene, url).flatMap((line) => wrapped(line, FOOT, inner.width));
  const below = bottom(scene.bbox) + 20;
  return {
    box: grown({ ...scene.bbox, y: scene.bbox.y - above, height: above + scene.bbox.height + 14 + 17 * foot.length }, 8),
    watermark: watermarkOf(scene),
    texts: [
      ...heading, ...dayLine(scene, { x: inner.x, y: scene.bbox.y - 12 }),
      ...foot.map((text, at): SceneText => ({ text, x: inner.x, y: below + 17 * at, ...FOOT, colour: QUIET, anchor: 'start' })),
    ],
  };
}

/** The picture with its heading and foot, on white. */
export function sheetOf(scene: Scene, { url }: Pick<PaperFacts, 'url'>): Sheet {
  const { box, watermark, texts } = frameOf(scene, url);
  return { box, marks: [rect(box, { fill: PAPER }), ...watermark.map(word), ...texts.map(word), ...marksOf(scene)] };
}

/** "As at 25 May 2018", and beside it whether what is not in force is shown. */
function dayLine(scene: Scene, { x, y }: { readonly x: number; readonly y: number }): readonly SceneText[] {
  const day = sayAsAt(scene.asOf, scene.compareTo);
  return [
    { text: day, x, y, ...DAY, colour: INK, anchor: 'start' },
    { text: sayShown(scene), x: x + Math.ceil(textWidth(day, DAY)) + 12, y, ...BESIDE, colour: QUIET, anchor: 'start' },
  ];
}

/** What of the plans is on the picture. */
export function sayShown(scene: Scene): string {
  if (hasProposals(scene)) return 'Includes what is only agreed or proposed: drawn with a double border or an outlined line';
  return scene.proposals ? 'Nothing agreed or proposed is known on this date' : 'In force only, proposals not shown';
}

/** What must stand wherever the picture goes, such as that all of it is invented. */
export function noticesOf({ notice }: Pick<Scene, 'notice'>): readonly string[] {
  return notice === null ? [] : notice.texts.map(({ text }) => text);
}

/** What holds beyond the picture, which state of the record it is of, and where it can be looked up. */
export function footOf({ revision }: Pick<Scene, 'revision'>, url: string, what: 'picture' | 'page' = 'picture'): readonly string[] {
  return [PREVAILS, `Revision ${String(revision)} of the record. The same ${what} as the record now knows it: ${url}`];
}

/** The picture, and behind it the mark of proposals. */
export function pictureMarks(scene: Scene): readonly Mark[] {
  return [...watermarkOf(scene).map(word), ...marksOf(scene)];
}
