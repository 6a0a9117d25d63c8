// A picture as an SVG file that stands alone: literal colours, real text, no script, style sheet, link or foreign object.
import type { Mark, Pen, RectMark, TextMark } from '../mark.ts';
import type { Scene } from '../scene.ts';
import { sheetOf } from './sheet.ts';
import type { PaperFacts } from './writer.ts';
import { xmlAttributes, xmlText, type Attributes } from './xml-text.ts';

/** With heading, key, stamp and foot. Same scene, same bytes. */
export function writeSvg(scene: Scene, facts: Pick<PaperFacts, 'url'>): string {
  const { box, marks } = sheetOf(scene, facts);
  const { x, y, width, height } = box;
  const head = opening('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: [x, y, width, height].join(' '), role: 'img',
    'font-family': 'Arial, Liberation Sans, Arimo, sans-serif', style: 'font-kerning:none',
  });
  return `${head}>\n<title>${xmlText(scene.title)}</title>\n<desc>${xmlText(scene.description)}</desc>\n${marks.map(elementOf).join('\n')}\n</svg>\n`;
}

function elementOf(mark: Mark): string {
  if (mark.is === 'text') return textOf(mark);
  if (mark.is === 'rect') return rectOf(mark);
  return `${opening('path', { d: mark.d, fill: mark.fill ?? 'none', ...strokeOf(mark.pen) })}/>`;
}

function rectOf({ box: { x, y, width, height }, corner, fill, pen }: RectMark): string {
  return `${opening('rect', { x, y, width, height, ...(corner > 0 ? { rx: corner } : {}), fill: fill ?? 'none', ...(pen === null ? {} : strokeOf(pen)) })}/>`;
}

function strokeOf({ colour, width, dash, offset }: Pen): Attributes {
  return {
    stroke: colour, 'stroke-width': width,
    ...(dash.length > 0 ? { 'stroke-dasharray': dash.join(' ') } : {}), ...(offset === 0 ? {} : { 'stroke-dashoffset': offset }),
  };
}

function textOf({ text, x, y, size, weight, colour, anchor }: TextMark): string {
  const attributes: Attributes = { x, y, 'font-size': size, fill: colour, ...(weight === 'bold' ? { 'font-weight': 'bold' } : {}), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }) };
  return `${opening('text', attributes)}>${xmlText(text)}</text>`;
}

function opening(name: string, attributes: Attributes): string {
  return `<${name}${xmlAttributes(attributes)}`;
}
