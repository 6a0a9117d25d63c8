// A picture as a draw.io drawing: uncompressed XML, every line an edge held by its two boxes.
import { BAR } from '../change-marks.ts';
import { TONE_LOOKS, type Tone } from '../change-looks.ts';
import { centreX, centreY, type Box } from '../geometry.ts';
import { BORDER, BRAND, INK, PALE_BORDER, PAPER, RULE, TRAY } from '../palette.ts';
import { compare } from '../primary-parents.ts';
import type { LegendEntry, Scene, SceneBody } from '../scene.ts';
import { WAY } from '../way-marks.ts';
import { edgeCell, letterCell, shapeCell, textCell, wordCell } from './drawio-cells.ts';
import { bodyStyle, boxStyle, lineStyle } from './drawio-looks.ts';
import { oneLine } from './one-line.ts';
import { frameOf } from './sheet.ts';
import { strandsOf, type Strand } from './trunk-first.ts';
import type { PaperFacts } from './writer.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** Same scene, same bytes. Places are those of the scene. */
export function writeDrawio(scene: Scene, { url }: Pick<PaperFacts, 'url'>): string {
  const frame = frameOf(scene, url);
  const cells = [
    ...frame.watermark.map((text, at) => textCell(`watermark-${String(at)}`, text)),
    ...frame.texts.map((text, at) => textCell(`frame-${String(at)}`, text)),
    ...scene.groups.flatMap(({ id, box, ground, texts }) => [
      ...(ground === 'none' ? [] : [shapeCell({ id: `group-${id}`, box, style: { fillColor: ground === 'tint' ? TRAY : 'none', strokeColor: RULE } })]),
      ...texts.map((text, at) => textCell(`group-${id}-${String(at)}`, text)),
    ]),
    ...edgesOf(scene),
    ...scene.bodies.toSorted((a, b) => a.order - b.order || compare(a.id, b.id)).flatMap(bodyCells),
    ...wayCells(scene), ...legendCells(scene),
    ...(scene.stamp?.texts ?? []).map((text, at) => textCell(`stamp-${String(at)}`, text)),
    ...(scene.notice === null ? [] : [shapeCell({ id: 'notice', box: scene.notice.box, style: { fillColor: PAPER, strokeColor: INK, strokeWidth: 2 } }), ...scene.notice.texts.map((text, at) => textCell(`notice-${String(at)}`, text))]),
  ];
  const page = { grid: 0, guides: 1, tooltips: 1, connect: 1, arrows: 1, fold: 1, page: 1, pageScale: 1, pageWidth: frame.box.width, pageHeight: frame.box.height, math: 0, shadow: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<mxfile host="Answerable" type="device">', `<diagram${xmlAttributes({ id: 'structure', name: scene.title })}>`,
    `<mxGraphModel${xmlAttributes(page)}>`, '<root>', '<mxCell id="0"/>', '<mxCell id="1" parent="0"/>', ...cells, '</root>', '</mxGraphModel>', '</diagram>', '</mxfile>', '',
  ].join('\n');
}

const idOfBody = (id: string): string => `party-${id}`;

/** The numbers of a way up, and its steps in words. */
function wayCells({ wayUp }: Scene): readonly string[] {
  const badges = (wayUp?.badges ?? []).flatMap(({ party, box, text }) => [
    shapeCell({ id: `way-${party}`, box, style: { rounded: 1, arcSize: 50, fillColor: BRAND, strokeColor: PAPER } }), textCell(`way-${party}-number`, text),
  ]);
  const told = wayUp?.told;
  return told === undefined ? badges : [...badges, shapeCell({ id: 'way', box: told.box, style: { fillColor: PAPER, strokeColor: BRAND, strokeWidth: 2 } }), ...told.texts.map((text, at) => textCell(`way-told-${String(at)}`, text))];
}

function edgesOf(scene: Scene): readonly string[] {
  const { wayUp } = scene;
  const boxes = new Map(scene.bodies.map(({ id, box }) => [id, box]));
  const strands = strandsOf(scene);
  const end = (id: string): { readonly id: string; readonly box: Box } => ({ id: idOfBody(id), box: boxes.get(id) ?? { x: 0, y: 0, width: 1, height: 1 } });
  return [
    ...strands.map(({ line, look, begins, ends, points, arrowAt }) => edgeCell({
      id: `line-${line.id}`, style: { ...lineStyle(look, arrowAt), ...(wayUp?.lines.some(({ id }) => id === line.id) === true ? { strokeColor: BRAND, strokeWidth: WAY.line } : {}) }, source: end(begins), target: end(ends), points,
    })),
    ...scene.bundles.flatMap(({ id, label, lines }) => {
      const host = label === null ? undefined : nearest(strands.filter(({ line }) => lines.includes(line.id)), label.box);
      if (label === null || host === undefined) return [];
      return [wordCell({ id: `word-${id}`, value: label.text, edge: `line-${host.line.id}`, points: host.points, middle: { x: centreX(label.box), y: centreY(label.box) } })];
    }),
  ];
}

/** The line that runs closest to the label's middle, first of equals. */
function nearest(strands: readonly Strand[], label: Box): Strand | undefined {
  const [x, y] = [centreX(label), centreY(label)];
  const distance = ({ points }: Strand): number => Math.min(...points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const beyond = (value: number, a: number, b: number): number => Math.max(Math.min(a, b) - value, value - Math.max(a, b), 0);
    return beyond(x, from.x, to.x) + beyond(y, from.y, to.y);
  }));
  return strands.toSorted((a, b) => distance(a) - distance(b) || compare(a.line.id, b.line.id))[0];
}

function bodyCells(body: SceneBody): readonly string[] {
  const id = idOfBody(body.id);
  const name = xmlText(oneLine(body.name));
  const details = body.details.filter((detail) => detail !== '').map((detail) => `<br><font style="font-size: 12px">${detail === body.seat?.say ? `<b>◆ ${xmlText(detail)}</b>` : xmlText(detail)}</font>`);
  return [
    // The text is HTML inside XML: escaped here for the one, where it is written for the other.
    shapeCell({ id, value: `<b>${body.change?.tone === 'ended' ? `<s>${name}</s>` : name}</b>${details.join('')}`, style: bodyStyle(body), box: body.box }),
    ...barCells(body.change?.tone ?? null, { id, box: body.box }),
    ...body.headings.map((text, at) => textCell(`${id}-heading-${String(at)}`, text)),
    ...(body.letter === null ? [] : [letterCell(`${id}-sector`, body.letter, { id, box: body.box })]),
  ];
}

/** The bar at the left of what came, changed or moved; what is gone has a dashed border. */
function barCells(tone: Tone | null, parent: { readonly id: string; readonly box: Box }): readonly string[] {
  if (tone === null || tone === 'gone' || tone === 'ended') return [];
  const { colour } = TONE_LOOKS[tone];
  const style = tone === 'changed' ? { fillColor: PAPER, strokeColor: colour, dashed: 1, dashPattern: '2 2' } : { fillColor: colour, strokeColor: colour };
  return [shapeCell({ id: `${parent.id}-bar`, style, box: { x: 0, y: 0, width: BAR, height: parent.box.height }, parent: parent.id })];
}

function legendCells({ legend }: Scene): readonly string[] {
  return [
    ...(legend.isFramed ? [shapeCell({ id: 'key', box: legend.box, style: { fillColor: PAPER, strokeColor: BORDER } })] : []),
    ...legend.texts.map((text, at) => textCell(`key-head-${String(at)}`, text)),
    ...legend.entries.flatMap((entry, at) => [...sampleCells(entry, `key-${String(at)}`), ...entry.texts.map((text, line) => textCell(`key-${String(at)}-${String(line)}`, text))]),
  ];
}

function sampleCells({ sample }: LegendEntry, id: string): readonly string[] {
  if (sample.is === 'words') return [];
  if (sample.is === 'letter') return [letterCell(`${id}-sample`, sample.letter)];
  if (sample.is === 'fold') return [shapeCell({ id: `${id}-sample`, box: sample.box, style: boxStyle({ corner: 10, border: 1.25, isDoubled: false, tint: PAPER }) }), textCell(`${id}-count`, sample.text)];
  if (sample.is === 'seat') return [textCell(`${id}-sample`, { ...sample.seat.text, text: `◆ ${sample.seat.say}`, x: sample.seat.pill.x, colour: sample.seat.ground })];
  if (sample.is === 'quiet') return [shapeCell({ id: `${id}-sample`, box: sample.box, style: { fillColor: PAPER, strokeColor: PALE_BORDER } })];
  if (sample.is === 'change') {
    const { box, tone } = sample;
    const sampleId = `${id}-sample`;
    return [shapeCell({ id: sampleId, box, style: boxStyle({ corner: 0, border: 1.25, isDoubled: false, tint: TONE_LOOKS[tone].tint, change: { tone } }) }), ...barCells(tone, { id: sampleId, box })];
  }
  if (sample.is === 'box') return [shapeCell({ id: `${id}-sample`, box: sample.box, style: boxStyle({ ...sample, tint: PAPER }) })];
  // An edge needs two ends: here two spots that nobody sees.
  const { from, to } = sample.segment;
  const spot = (end: 'from' | 'to', { x, y }: typeof from) => ({ id: `${id}-${end}`, box: { x: x - 1, y: y - 1, width: 2, height: 2 } });
  const [source, target] = [spot('from', from), spot('to', to)];
  return [
    ...[source, target].map((one) => shapeCell({ ...one, style: { fillColor: 'none', strokeColor: 'none' } })),
    edgeCell({ id: `${id}-sample`, style: lineStyle(sample.look, 'end'), source, target, points: [from, to] }),
  ];
}
