// How a way up is drawn: its lines keep their pattern and are heavier, its boxes have a heavy border and a number. Told apart without colour.
import { arrowShapes } from './arrows.ts';
import { styleOf, type LineStyle } from './edge-styles.ts';
import { centreX, grown } from './geometry.ts';
import { pen, rect, word, type Mark } from './mark.ts';
import { BRAND, INK, PAPER } from './palette.ts';
import type { Look, Scene, SceneWayLine } from './scene.ts';
import { wayOf } from './svg-paths.ts';

/** Width in px of a line of a way up; of the white under it, so that the dashes of the line itself do not fill its gaps. */
export const WAY = { line: 4, cased: 7, border: 4, clear: 7 } as const;

/** The pattern of the look, drawn heavier. */
export function wayStyle(look: Look): LineStyle {
  const style = styleOf(look);
  const longer = (dash: readonly number[]): readonly number[] => dash.map((part) => Math.round((part * 10) / 6));
  const core = style.core === null ? null : { ...style.core, width: 3, dash: longer(style.core.dash), offset: style.core.offset * 2 };
  return { ...style, colour: BRAND, width: core === null ? WAY.line : WAY.cased, dash: longer(style.dash), core };
}

/** Over all other lines and below the boxes, with the words of these lines again; what shows of a border stands outside its box. */
export function wayLineMarks({ wayUp }: Pick<Scene, 'wayUp'>): readonly Mark[] {
  const { lines = [], badges = [] } = wayUp ?? {};
  return [...lines.flatMap(lineMarks), ...lines.flatMap(labelMarks), ...badges.map(({ outline, corner }) => rect(grown(outline, WAY.border / 2), { corner: corner + 2, pen: pen(BRAND, WAY.border) }))];
}

/** Over the boxes: the numbers. */
export function wayNumberMarks({ wayUp }: Pick<Scene, 'wayUp'>): readonly Mark[] {
  return (wayUp?.badges ?? []).flatMap(({ box, text }) => [rect(box, { corner: box.height / 2, fill: BRAND, pen: pen(PAPER, 2) }), word(text)]);
}

function lineMarks({ look, points, arrows }: SceneWayLine): readonly Mark[] {
  const style = wayStyle(look);
  const d = wayOf(points);
  return [
    { is: 'path', d, fill: null, pen: pen(PAPER, WAY.clear) },
    { is: 'path', d, fill: null, pen: pen(style.colour, style.width, style.dash) },
    ...(style.core === null ? [] : [{ is: 'path' as const, d, fill: null, pen: style.core }]),
    ...arrows.flatMap((arrow) => arrowShapes(arrow, style).map(({ d: head, fill, colour }): Mark => ({ is: 'path', d: head, fill: fill === 'none' ? null : fill, pen: pen(colour, 4) }))),
  ];
}

function labelMarks({ label }: SceneWayLine): readonly Mark[] {
  if (label === null) return [];
  return [rect(label.box, { fill: PAPER }), word({ text: label.text, x: centreX(label.box), y: label.box.y + 11, size: 12, weight: 'regular', colour: INK, anchor: 'middle' })];
}
