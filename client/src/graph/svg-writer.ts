// A scene as an SVG document: literal colours, real text, no script, style sheet or foreign object.
import { styleOf } from './edge-styles.ts';
import { centreX, type Box } from './geometry.ts';
import { arrowShapes } from './arrows.ts';
import { BORDER, BRAND, INK, OLD, PAPER, RULE, TRAY } from './palette.ts';
import type { LegendSample, Scene, SceneBody, SceneBundle, SceneLetter, SceneText } from './scene.ts';
import { pathOf } from './svg-paths.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** Same scene, same bytes. */
export function svgOf(scene: Scene): string {
  const { bbox, title, description, groups, bundles, bodies, legend, stamp } = scene;
  const parts = [
    tag('rect', { ...placeOf(bbox), fill: PAPER }),
    ...groups.filter((group) => group.isFilled).map((group) => tag('rect', { ...placeOf(group.box), fill: TRAY, stroke: RULE })),
    ...groups.flatMap((group) => group.texts.map(textOf)),
    ...bundles.flatMap(bundleOf),
    ...bodies.flatMap(bodyOf),
    ...(legend.isFramed ? [tag('rect', { ...placeOf(legend.box), fill: PAPER, stroke: BORDER, 'stroke-width': 1.25 })] : []),
    ...legend.texts.map(textOf),
    ...legend.entries.flatMap((entry) => [...sampleOf(entry.sample), ...entry.texts.map(textOf)]),
    ...(stamp?.texts ?? []).map(textOf),
  ];
  const view = `${String(bbox.x)} ${String(bbox.y)} ${String(bbox.width)} ${String(bbox.height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(bbox.width)}" height="${String(bbox.height)}" viewBox="${view}" role="img" `
    + `font-family="Arial, Liberation Sans, Arimo, sans-serif" style="font-kerning:none">\n<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>\n${parts.join('\n')}\n</svg>\n`;
}

function bundleOf({ look, segments, arrows, gaps, label }: SceneBundle): readonly string[] {
  const style = styleOf(look);
  const path = pathOf(segments);
  const stroke = (width: number, colour: string, dash: readonly number[]): Attributes =>
    ({ d: path, fill: 'none', stroke: colour, 'stroke-width': width, ...(dash.length > 0 ? { 'stroke-dasharray': dash.join(' ') } : {}) });
  return [
    ...gaps.map((gap) => tag('rect', { ...placeOf(gap), fill: PAPER })),
    tag('path', stroke(style.width, style.colour, style.dash)),
    ...(style.core === null ? [] : [tag('path', { ...stroke(style.core.width, style.core.colour, style.core.dash), 'stroke-dashoffset': style.core.offset })]),
    ...arrows.flatMap((arrow) => arrowShapes(arrow, style).map(({ d, fill, colour }) => tag('path', { d, fill, stroke: colour, 'stroke-width': 1.5 }))),
    ...(label === null ? [] : [
      tag('rect', { ...placeOf(label.box), fill: PAPER }),
      textOf({ text: label.text, x: centreX(label.box), y: label.box.y + 11, size: 12, weight: 'regular', colour: INK, anchor: 'middle' }),
    ]),
  ];
}

function bodyOf({ box, corner, border, isDoubled, isOld, isFocus, tint, letter, texts }: SceneBody): readonly string[] {
  const colour = isOld ? OLD : isDoubled ? INK : BORDER;
  return [
    tag('rect', { ...placeOf(box), rx: corner, fill: tint, stroke: colour, 'stroke-width': border }),
    ...(isDoubled ? [tag('rect', { ...placeOf(box, -3.5), rx: Math.max(0, corner - 2), fill: 'none', stroke: colour, 'stroke-width': 1.25 })] : []),
    ...(isFocus ? [tag('rect', { ...placeOf(box, 1), rx: corner, fill: 'none', stroke: BRAND, 'stroke-width': 3.5 })] : []),
    ...(letter === null ? [] : letterOf(letter)),
    ...texts.map(textOf),
  ];
}

function letterOf({ box, tint, text }: SceneLetter): readonly string[] {
  return [tag('rect', { ...placeOf(box), fill: tint, stroke: BORDER, 'stroke-width': 1 }), textOf(text)];
}

function sampleOf(sample: LegendSample): readonly string[] {
  if (sample.is === 'words') return [];
  if (sample.is === 'letter') return letterOf(sample.letter);
  if (sample.is === 'box') {
    const { box, corner, border, isDoubled } = sample;
    const colour = isDoubled ? INK : BORDER;
    return [
      tag('rect', { ...placeOf(box), rx: corner, fill: PAPER, stroke: colour, 'stroke-width': border }),
      ...(isDoubled ? [tag('rect', { ...placeOf(box, -3.5), fill: 'none', stroke: colour, 'stroke-width': 1.25 })] : []),
    ];
  }
  const arrows = styleOf(sample.look).arrow === 'none' ? [] : [{ at: sample.segment.to, heading: 'right' as const }];
  return bundleOf({ id: '', look: sample.look, lines: [], segments: [sample.segment], arrows, gaps: [], label: null });
}

function placeOf({ x, y, width, height }: Box, by = 0): Attributes {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function textOf({ text, x, y, size, weight, colour, anchor }: SceneText): string {
  const attributes: Attributes = { x, y, 'font-size': size, fill: colour, ...(weight === 'bold' ? { 'font-weight': 'bold' } : {}), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }) };
  return `<text${attributesOf(attributes)}>${escaped(text)}</text>`;
}

const tag = (name: string, attributes: Attributes): string => `<${name}${attributesOf(attributes)}/>`;

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
