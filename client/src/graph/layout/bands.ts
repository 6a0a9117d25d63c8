// Bands as they are drawn: a frame across the picture with its heading at the left, parted into columns where sectors stand apart from each other.
import { bottom, type Box } from '../geometry.ts';
import { INK, QUIET, SECTORS } from '../palette.ts';
import type { SceneGroup, SceneText } from '../scene.ts';
import { DETAIL, NAME, wrapped, type Face } from '../text-measure.ts';
import { BAND } from './metrics.ts';
import type { Plan, Stretch } from './plan.ts';
import type { Standee } from './scene-bodies.ts';
import { sectorColumns, type SectorColumn } from './sector-columns.ts';

const PAD = 8;
const SMALL: Face = { size: 12, weight: 'bold' };

interface Drawn { readonly tops: readonly number[]; /** All boxes, lines and words. */ readonly inner: Box; readonly boxes: readonly Standee[]; /** Width of the whole picture at least. */ readonly least: number }

/** None where the plan has no stretches. */
export function bandGroups({ stretches }: Plan, { tops, inner, boxes, least }: Drawn): readonly SceneGroup[] {
  const x = inner.x - BAND.side;
  const width = Math.max(inner.width + 2 * BAND.side, least - BAND.heading);
  const columns = sectorColumns(boxes, { x1: x, x2: x + width });
  const frames = stretches.map((stretch) => ({ stretch, y: (tops[stretch.from.band] ?? 0) + stretch.from.y, end: (tops[stretch.to.band] ?? 0) + stretch.to.y }));
  return [
    ...(frames[0] === undefined ? [] : columnHeadings(columns, Math.min(inner.y, frames[0].y))),
    ...frames.flatMap(({ stretch, y, end }) => [
      headingOf(stretch, { x: x - BAND.heading, y, width: BAND.heading, height: end - y }),
      ...columns.map(({ x1, x2 }, at): SceneGroup => ({ id: `${stretch.id}-part-${String(at)}`, box: { x: x1, y, width: x2 - x1, height: end - y }, ground: 'rule', texts: [] })),
    ]),
  ];
}

function headingOf({ id, title, words }: Stretch, box: Box): SceneGroup {
  return { id, box, ground: 'tint', texts: headingTexts(title, words, box) };
}

/** Title and words; in a low band smaller, then the title alone. */
function headingTexts(title: string, words: string, box: Box): readonly SceneText[] {
  const tries = [[NAME, words], [SMALL, words], [NAME, ''], [SMALL, '']] as const;
  const all = tries.map(([face, said]) => textsIn(box, [...linesOf(title, face, INK), ...linesOf(said, DETAIL, QUIET)]));
  return all.find((texts) => texts.every(({ y }) => y + 4 <= bottom(box))) ?? [];
}

interface Line extends Face { readonly text: string; readonly colour: string }

function linesOf(text: string, face: Face, colour: string): readonly Line[] {
  return text === '' ? [] : wrapped(text, face, BAND.heading - 2 * PAD).map((line) => ({ text: line, ...face, colour }));
}

function textsIn({ x, y }: Box, lines: readonly Line[]): readonly SceneText[] {
  let at = y + PAD;
  return lines.map((line) => {
    at += line.size + 3;
    return { ...line, x: x + PAD, y: at, anchor: 'start' };
  });
}

function columnHeadings(columns: readonly SectorColumn[], above: number): readonly SceneGroup[] {
  return columns.flatMap(({ x1, x2, sector }, at): readonly SceneGroup[] => (sector === null ? [] : [{
    id: `column-${String(at)}`, box: { x: x1, y: above - 26, width: x2 - x1, height: 20 }, ground: 'none',
    texts: [{ text: SECTORS[sector].word, x: x1 + PAD, y: above - 12, ...NAME, colour: INK, anchor: 'start' }],
  }]));
}
