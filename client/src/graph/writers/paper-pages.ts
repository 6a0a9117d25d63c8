// How a picture comes onto paper: on one page where its words stay large enough to read, else over several that overlap.
import { bottom, grown, right, type Box } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { PaperSize } from './writer.ts';

/** Points of a page and of what it holds. `least`: the scale, points for a pixel, below which names would fall under 9 pt on A4 and details under 7 pt on A3; `most`: to which a small picture is blown up. */
export interface PaperFormat { readonly width: number; readonly height: number; readonly margin: number; readonly least: number; readonly most: number; readonly name: string }

const MILLIMETRE = 72 / 25.4;
const MARGIN = 12 * MILLIMETRE;
export const PAPERS: Readonly<Record<PaperSize, PaperFormat>> = {
  a4: { width: 297 * MILLIMETRE, height: 210 * MILLIMETRE, margin: MARGIN, least: 9 / 14, most: 0.8, name: 'A4' },
  a3: { width: 420 * MILLIMETRE, height: 297 * MILLIMETRE, margin: MARGIN, least: 7 / 12, most: 1, name: 'A3' },
};

/** Above the picture a page holds title and day, below it what prevails and where it comes from. */
export const HEAD = 48;
export const FOOT = 34;
/** How much of the page before a page shows again, px. */
export const OVERLAP = 16;

/** One page of the picture. `cut`: the part it shows, px. `letter`: null where there is but one page. */
export interface PicturePage {
  readonly letter: string | null;
  readonly cut: Box;
  /** The neighbours it goes on at, by letter. */
  readonly above: string | null; readonly below: string | null; readonly left: string | null; readonly right: string | null;
}

export interface PicturePages { readonly scale: number; readonly pages: readonly PicturePage[] }

/** The room for the picture on one page, pt. */
export function roomOn({ width, height, margin }: PaperFormat): Box {
  return { x: margin, y: margin + HEAD, width: width - 2 * margin, height: height - 2 * margin - HEAD - FOOT };
}

/** The picture without most of its own margin, since paper has one: so it begins where its title does. */
export const inkOf = ({ bbox }: Pick<Scene, 'bbox'>): Box => grown(bbox, -SPARE);
const SPARE = 12;

/** `scale`: points for a pixel. Pages row by row from the top left, lettered in this order. */
export function picturePages(scene: Scene, paper: PaperSize): PicturePages {
  const { least, most } = PAPERS[paper];
  const room = roomOn(PAPERS[paper]);
  const bbox = inkOf(scene);
  const fitting = Math.min(most, room.width / bbox.width, room.height / bbox.height);
  if (fitting >= least) return { scale: fitting, pages: [{ letter: null, cut: bbox, above: null, below: null, left: null, right: null }] };
  const whole = solidOf(scene);
  const columns = stretches({ from: bbox.x, to: right(bbox), most: room.width / least, spans: whole.map((box) => [box.x, right(box)]) });
  const rows = stretches({ from: bbox.y, to: bottom(bbox), most: room.height / least, spans: whole.map((box) => [box.y, bottom(box)]) });
  const letterAt = (row: number, column: number): string | null =>
    (row < 0 || column < 0 || row >= rows.length || column >= columns.length ? null : letterOf(row * columns.length + column));
  const pages = rows.flatMap(([top, foot], row) => columns.map(([start, end], column): PicturePage => ({
    letter: letterAt(row, column), cut: { x: start, y: top, width: end - start, height: foot - top },
    above: letterAt(row - 1, column), below: letterAt(row + 1, column), left: letterAt(row, column - 1), right: letterAt(row, column + 1),
  })));
  return { scale: least, pages };
}

/** A to Z, then AA. */
function letterOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : `${letterOf(Math.floor(at / 26) - 1)}${last}`;
}

/** What should not be cut through: boxes and labels, headings, key and stamp. */
function solidOf({ bodies, bundles, groups, legend, stamp }: Scene): readonly Box[] {
  const headings = groups.map(({ box, texts }) => ({ ...box, height: Math.max(0, ...texts.map(({ y }) => y - box.y)) + 4 }));
  return [...headings, ...bodies.map((body) => body.box), ...bundles.flatMap(({ label }) => (label === null ? [] : [label.box])), legend.box, ...(stamp === null ? [] : [stamp.box])];
}

type Span = readonly [number, number];

interface Length { readonly from: number; readonly to: number; readonly most: number; readonly spans: readonly Span[] }

/** Pieces no longer than `most` that overlap, parted where nothing is cut through; where there is no such place, what was cut stands whole on the next. */
function stretches({ from, to, most, spans }: Length): readonly Span[] {
  const pieces: Span[] = [];
  const movable = spans.filter(([near, far]) => far - near < most / 2);
  let start = from;
  while (to - start > most) {
    const end = partingBefore(start + most, { start, most, spans });
    pieces.push([start, end]);
    start = Math.min(end - OVERLAP, ...movable.filter(([near, far]) => near < end && far > end).map(([near]) => near - OVERLAP));
  }
  return [...pieces, [start, to]];
}

/** In the last half of a piece the last place where nothing is cut through, or else where the least is. */
function partingBefore(end: number, { start, most, spans }: { readonly start: number; readonly most: number; readonly spans: readonly Span[] }): number {
  let best = { at: Math.floor(end), cut: Infinity };
  for (let at = Math.floor(end); at > start + most / 2; at -= 4) {
    const cut = spans.filter(([near, far]) => far > at - OVERLAP && near < at).length;
    if (cut < best.cut) best = { at, cut };
    if (cut === 0) break;
  }
  return best.at;
}
