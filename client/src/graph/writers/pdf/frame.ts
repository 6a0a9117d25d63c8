// What stands on every page around its picture or words, and at the edges of a part where the next begins. Points.
import { sayAsAt } from '../../days.ts';
import { bottom, grown, right, type Box } from '../../geometry.ts';
import { pen, rect, word, type Mark } from '../../mark.ts';
import { BRAND, INK, PAPER, QUIET } from '../../palette.ts';
import type { Scene, SceneText } from '../../scene.ts';
import { textWidth, wrapped, type Face } from '../../text-measure.ts';
import { OVERLAP, PAPERS, type PicturePage } from '../paper-pages.ts';
import { footOf, noticesOf, sayShown } from '../sheet.ts';
import type { PaperFacts } from '../writer.ts';

const TITLE: Face = { size: 16, weight: 'bold' };
const DAY: Face = { size: 10, weight: 'bold' };
const BESIDE: Face = { size: 10, weight: 'regular' };
/** Side of the square with a part's letter, px. */
export const BADGE = 44;
const FOOT: Face = { size: 7.5, weight: 'regular' };

/** Title and day. `part`: what of the whole the page holds, at the right. */
export function headOf(scene: Scene, { paper }: Pick<PaperFacts, 'paper'>, part: string): { readonly title: readonly SceneText[]; readonly day: readonly SceneText[] } {
  const { width, margin } = PAPERS[paper];
  const day = sayAsAt(scene.asOf, scene.compareTo);
  const room = width - 2 * margin - textWidth(part, TITLE) - 24;
  const [title = '', ...more] = wrapped(scene.title, TITLE, room);
  return {
    title: [
      { text: more.length === 0 ? title : `${title} …`, x: margin, y: margin + 14, ...TITLE, colour: INK, anchor: 'start' },
      ...(part === '' ? [] : [{ text: part, x: width - margin, y: margin + 14, ...TITLE, colour: INK, anchor: 'end' as const }]),
    ],
    day: [
      { text: day, x: margin, y: margin + 31, ...DAY, colour: INK, anchor: 'start' },
      { text: [...noticesOf(scene), sayShown(scene)].join(' · '), x: margin + textWidth(day, DAY) + 8, y: margin + 31, ...BESIDE, colour: QUIET, anchor: 'start' },
    ],
  };
}

/** What prevails, where it comes from, and the number of the page. */
export function footTexts(scene: Scene, { url, paper }: Pick<PaperFacts, 'paper' | 'url'>, page: string): readonly SceneText[] {
  const { width, height, margin } = PAPERS[paper];
  const lines = footOf(scene, url).flatMap((line) => wrapped(line, FOOT, width - 2 * margin)).slice(0, 3);
  const top = height - margin - 9 * (lines.length - 1);
  return [
    { text: page, x: width - margin, y: top, ...FOOT, colour: QUIET, anchor: 'end' },
    ...lines.map((text, at): SceneText => ({ text, x: margin, y: top + 9 * at, ...FOOT, colour: QUIET, anchor: 'start' })),
  ];
}

/** Where the next part begins: ticks beside the picture, and the page it goes on at. `at`: the part on its page. */
export function overlapMarks({ above, below, left, right: after }: PicturePage, at: Box, scale: number): readonly Mark[] {
  const deep = OVERLAP * scale;
  const level = (y: number): readonly Mark[] => [`M${String(at.x - 10)} ${String(y)}L${String(at.x - 2)} ${String(y)}`, `M${String(right(at) + 2)} ${String(y)}L${String(right(at) + 10)} ${String(y)}`].map(tick);
  const upright = (x: number): readonly Mark[] => [`M${String(x)} ${String(at.y - 10)}L${String(x)} ${String(at.y - 2)}`, `M${String(x)} ${String(bottom(at) + 2)}L${String(x)} ${String(bottom(at) + 10)}`].map(tick);
  const goes = [below === null ? '' : `down to page ${below}`, after === null ? '' : `right to page ${after}`].filter((part) => part !== '');
  return [
    ...(above === null ? [] : level(at.y + deep)), ...(below === null ? [] : level(bottom(at) - deep)),
    ...(left === null ? [] : upright(at.x + deep)), ...(after === null ? [] : upright(right(at) - deep)),
    ...(goes.length === 0 ? [] : [word({ text: `Goes on ${goes.join(' and ')}; what lies beyond the ticks stands on both`, x: right(at) - (after === null ? 0 : deep + 4), y: bottom(at) + 9, ...FOOT, colour: QUIET, anchor: 'end' })]),
  ];
}

const tick = (d: string): Mark => ({ is: 'path', d, fill: null, pen: pen(INK, 0.75) });

/** The parts by their letters, to lay over the whole picture, px: the letter stands on the left border of its part. */
export function partMarks(pages: readonly PicturePage[]): readonly Mark[] {
  return pages.flatMap(({ letter, cut }): readonly Mark[] => [
    rect(grown(cut, 6), { pen: pen(BRAND, 3, [12, 8]) }),
    rect({ x: cut.x - BADGE, y: cut.y + 12, width: BADGE, height: BADGE }, { fill: PAPER, pen: pen(BRAND, 3) }),
    word({ text: letter ?? '', x: cut.x - BADGE / 2, y: cut.y + 44, size: 30, weight: 'bold', colour: BRAND, anchor: 'middle' }),
  ]);
}
