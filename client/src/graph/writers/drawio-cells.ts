// Cells of a draw.io drawing: each a piece of XML.
import type { Box, Point } from '../geometry.ts';
import type { SceneLetter, SceneText } from '../scene.ts';
import { textWidth } from '../text-measure.ts';
import { boxStyle, styled, textStyle } from './drawio-looks.ts';
import { xmlAttributes, type Attributes } from './xml-text.ts';

export type Style = Readonly<Record<string, string | number>>;

interface Shape { readonly id: string; readonly value?: string; readonly style: Style; readonly box: Box; /** The cell it moves with; its place counts from that cell's corner. */ readonly parent?: string }

/** Place and size in px. What moves with a parent takes no lines of its own. */
export function shapeCell({ id, value = '', style, box: { x, y, width, height }, parent = LAYER }: Shape): string {
  return cell({ id, value, style: styled(style), vertex: 1, connectable: parent === LAYER ? 1 : 0, parent }, geometry({ x, y, width, height }));
}

interface Edge {
  readonly id: string;
  readonly style: Style;
  readonly source: { readonly id: string; readonly box: Box };
  readonly target: { readonly id: string; readonly box: Box };
  readonly points: readonly Point[];
}

/** Held by both ends at the very places of their borders where it is drawn. */
export function edgeCell({ id, style, source, target, points }: Edge): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [exit, entry] = [placeOn(source.box, first), placeOn(target.box, last)];
  const held = { exitX: exit.x, exitY: exit.y, exitDx: 0, exitDy: 0, exitPerimeter: 0, entryX: entry.x, entryY: entry.y, entryDx: 0, entryDy: 0, entryPerimeter: 0 };
  const corners = points.slice(1, -1).map(({ x, y }) => `<mxPoint${xmlAttributes({ x, y })}/>`).join('');
  const inside = corners === '' ? '' : `<Array as="points">${corners}</Array>`;
  return cell({ id, value: '', style: styled({ ...style, ...held }), edge: 1, parent: LAYER, source: source.id, target: target.id }, geometry({ relative: 1 }, inside));
}

/** A word that moves with its edge, its middle at the point. */
export function wordCell({ id, value, edge, points, middle }: { readonly id: string; readonly value: string; readonly edge: string; readonly points: readonly Point[]; readonly middle: Point }): string {
  const { share, away } = nearestOn(points, middle);
  const style = { edgeLabel: 1, html: 0, align: 'center', verticalAlign: 'middle', labelBackgroundColor: '#FFFFFF', fontFamily: 'Arial', fontSize: 12, fontColor: '#0B0C0C' };
  const offset = `<mxPoint${xmlAttributes({ ...away, as: 'offset' })}/>`;
  return cell({ id, value, style: styled(style), vertex: 1, connectable: 0, parent: edge }, geometry({ x: rounded(2 * share - 1), y: 0, relative: 1 }, offset));
}

/** One line, in a box 6 px wider than it measures, held at the text's own anchor. */
export function textCell(id: string, text: SceneText): string {
  const width = Math.ceil(textWidth(text.text, text)) + 6;
  const x = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - Math.round(width / 2);
  return shapeCell({ id, value: text.text, style: textStyle(text), box: { x, y: text.y - text.size, width, height: Math.ceil(text.size * 1.25) } });
}

/** A sector's letter in its own tint, placed on the page; with `parent`, it moves with that box. */
export function letterCell(id: string, { box, text, tint }: SceneLetter, parent?: { readonly id: string; readonly box: Box }): string {
  const style = { ...boxStyle({ corner: 0, border: 1, isDoubled: false, tint }), html: 0, fontFamily: 'Arial', fontSize: text.size, fontStyle: 1, fontColor: text.colour };
  if (parent === undefined) return shapeCell({ id, value: text.text, style, box });
  return shapeCell({ id, value: text.text, style, box: { ...box, x: box.x - parent.box.x, y: box.y - parent.box.y }, parent: parent.id });
}

const LAYER = '1';

function cell(attributes: Attributes, inside: string): string {
  return `<mxCell${xmlAttributes(attributes)}>${inside}</mxCell>`;
}

function geometry(attributes: Attributes, inside = ''): string {
  return `<mxGeometry${xmlAttributes({ ...attributes, as: 'geometry' })}>${inside}</mxGeometry>`;
}

function placeOn({ x, y, width, height }: Box, point: Point): Point {
  return { x: rounded((point.x - x) / width), y: rounded((point.y - y) / height) };
}

/** How far along the way, 0 to 1, the point of it lies that is nearest, and how far from there the point itself is. */
function nearestOn(points: readonly Point[], { x, y }: Point): { readonly share: number; readonly away: Point } {
  let best = { distance: Infinity, walked: 0, away: { x: 0, y: 0 } };
  let walked = 0;
  points.slice(1).forEach((to, at) => {
    const from = points[at] ?? to;
    const near = { x: clamped(x, from.x, to.x), y: clamped(y, from.y, to.y) };
    const distance = Math.abs(x - near.x) + Math.abs(y - near.y);
    if (distance < best.distance) best = { distance, walked: walked + Math.abs(near.x - from.x) + Math.abs(near.y - from.y), away: { x: x - near.x, y: y - near.y } };
    walked += Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  });
  return { share: walked === 0 ? 0.5 : best.walked / walked, away: best.away };
}

const clamped = (value: number, a: number, b: number): number => Math.min(Math.max(value, Math.min(a, b)), Math.max(a, b));

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
