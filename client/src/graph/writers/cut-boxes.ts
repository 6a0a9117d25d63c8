// A page of a picture that takes several: no edge goes through a box. Where one would, a dashed mark says on which page the box stands whole.
import { bottom, centreX, centreY, overlaps, right, type Box } from '../geometry.ts';
import { pen, rect, word, type Mark } from '../mark.ts';
import { BORDER, PAPER, QUIET } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { DETAIL, textWidth } from '../text-measure.ts';
import type { PicturePage } from './paper-pages.ts';
import { pictureMarks } from './sheet.ts';

/** `letter`: of the first page that holds the box whole. */
interface Cut { readonly id: string; readonly letter: string; /** What of the box lies on this page. */ readonly shown: Box }

/** Boxes that stand whole on this page, and marks in place of those that do not. */
export function marksOnPage(scene: Scene, page: PicturePage, pages: readonly PicturePage[]): readonly Mark[] {
  const cuts = cutsOn(scene, page, pages);
  if (cuts.length === 0) return pictureMarks(scene);
  const isCut = (id: string): boolean => cuts.some((cut) => cut.id === id);
  const { wayUp } = scene;
  const numbered = wayUp === undefined ? {} : { wayUp: { ...wayUp, badges: wayUp.badges.filter(({ party }) => !isCut(party)) } };
  return [...pictureMarks({ ...scene, ...numbered, bodies: scene.bodies.filter(({ id }) => !isCut(id)) }), ...cuts.flatMap(referral)];
}

/** Boxes that an edge of the page would go through, each whole on another page. */
export function cutsOn({ bodies }: Pick<Scene, 'bodies'>, { cut }: PicturePage, pages: readonly PicturePage[]): readonly Cut[] {
  return bodies.filter(({ box }) => overlaps(box, cut) && !isWithin(box, cut)).flatMap(({ id, box }) => {
    const letter = pages.find((other) => isWithin(box, other.cut))?.letter ?? null;
    return letter === null ? [] : [{ id, letter, shown: shared(box, cut) }];
  });
}

/** The letter where there is room for it. */
function referral({ letter, shown }: Cut): readonly Mark[] {
  const text = `on ${letter}`;
  const hasRoom = shown.width >= textWidth(text, DETAIL) + 6 && shown.height >= 18;
  return [
    rect(shown, { fill: PAPER, pen: pen(BORDER, 1.25, [3, 3]) }),
    ...(hasRoom ? [word({ text, x: centreX(shown), y: centreY(shown) + 4, ...DETAIL, colour: QUIET, anchor: 'middle' })] : []),
  ];
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

function shared(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  return { x, y, width: Math.min(right(one), right(other)) - x, height: Math.min(bottom(one), bottom(other)) - y };
}
