// A scene as the shapes of a slide, lowest first: headings, connectors, words on them, boxes, key and stamp.
import { BAR, HATCH } from '../../change-marks.ts';
import { TONE_LOOKS, type Tone } from '../../change-looks.ts';
import { append } from '../../append.ts';
import { around, grown, type Box, type Point } from '../../geometry.ts';
import type { Mark } from '../../mark.ts';
import { bundleMarks, sampleMarks } from '../../marks.ts';
import { BORDER, BRAND, INK, OLD, PALE_BORDER, PALE_TEXT, PAPER, QUIET, RULE, TRAY } from '../../palette.ts';
import { compare } from '../../primary-parents.ts';
import type { LegendEntry, Scene, SceneBody, SceneLetter, SceneText } from '../../scene.ts';
import { DETAIL, NAME, textWidth, wrapped } from '../../text-measure.ts';
import { WAY, wayLineMarks } from '../../way-marks.ts';
import { strandsOf } from '../trunk-first.ts';
import { watermarkOf } from '../watermark.ts';
import { alternative, markShape } from './drawn-marks.ts';
import { boxShape, connector, group, sampleLine, type Paragraph, type Pattern, type Words } from './shapes.ts';
import { atScale, boxAtScale, lengthAtScale, lettersAtScale, type Scale } from './slide-scale.ts';
import { borderStroke, lineStroke, plainStroke, type Bordered } from './strokes.ts';

/** Ids from here on are ours; those below are the slide's title and frame. */
const FIRST_ID = 100;

/** A little less than the picture's own margin: PowerPoint's letters are a hair wider than the table by which the box was made. */
const INSET = 8;
const LETTER = 20;

interface Sheet { readonly scene: Scene; readonly scale: Scale; /** Ids of the boxes, by party. */ readonly ids: ReadonlyMap<string, number>; /** Where lines end on the boxes, EMU, by party. */ readonly sites: ReadonlyMap<string, readonly Point[]>; /** The next free id. */ readonly next: () => number }

/** Everything of the scene, every party a shape and every line a connector held by two of them. */
export function pictureShapes(scene: Scene, scale: Scale): readonly string[] {
  const bodies = scene.bodies.toSorted((a, b) => a.order - b.order || compare(a.id, b.id));
  const ids = new Map(bodies.map(({ id }, at) => [id, FIRST_ID + at]));
  let last = FIRST_ID + bodies.length;
  const sheet: Sheet = { scene, scale, ids, sites: sitesIn(scene, scale), next: () => (last += 1) };
  return [
    ...watermarkOf(scene).map((text) => textShape(sheet, text)), ...scene.groups.flatMap((part) => [
      ...(part.ground === 'none' ? [] : [boxShape({ label: { id: sheet.next(), name: 'Ground' }, box: boxAtScale(scale, part.box), corner: 0, fill: part.ground === 'tint' ? TRAY : null, stroke: plainStroke(RULE, 1, scale), words: null })]),
      ...part.texts.map((text) => textShape(sheet, text)),
    ]),
    alternative(connectors(sheet).join(''), drawnLines(sheet)), ...labels(sheet), ...bodies.flatMap((body) => [bodyShape(sheet, body), ...body.headings.map((text) => textShape(sheet, text))]), ...wayShapes(sheet), ...keyShapes(sheet),
    ...(scene.stamp?.texts ?? []).map((text) => textShape(sheet, text)), ...noticeShapes(sheet),
  ];
}

function connectors({ scene, scale, ids, sites, next }: Sheet): readonly string[] {
  const boxes = new Map(scene.bodies.map(({ id, box }) => [id, boxAtScale(scale, box)]));
  return strandsOf(scene).flatMap(({ line, look, begins, ends, points, arrowAt }) => {
    const grip = (party: string) => {
      const [id, box] = [ids.get(party), boxes.get(party)];
      return id === undefined || box === undefined ? undefined : { id, box, sites: sites.get(party) ?? [] };
    };
    const [from, to] = [grip(begins), grip(ends)];
    if (from === undefined || to === undefined) return [];
    return [connector({ label: { id: next(), name: line.say, say: line.say }, from, to, points: points.map((point) => atScale(scale, point)), stroke: isOnWay(scene, line.id) ? { ...lineStroke(look, arrowAt, scale), colour: BRAND, width: lengthAtScale(scale, WAY.line) } : lineStroke(look, arrowAt, scale) })];
  });
}

/** Each once, in the order of the lines. */
function sitesIn(scene: Scene, scale: Scale): ReadonlyMap<string, readonly Point[]> {
  const found = new Map<string, Point[]>();
  for (const { begins, ends, points } of strandsOf(scene)) {
    for (const [party, point] of [[begins, points[0]], [ends, points.at(-1)]] as const) {
      if (point === undefined) continue;
      const { x, y } = atScale(scale, point);
      if (found.get(party)?.some((site) => site.x === x && site.y === y) !== true) append(found, party, { x, y });
    }
  }
  return found;
}

const isOnWay = ({ wayUp }: Scene, line: string): boolean => wayUp?.lines.some(({ id }) => id === line) === true;

/** Every line as it is drawn elsewhere, in a group that can be taken away. */
function drawnLines(sheet: Sheet): string {
  const { bundles } = sheet.scene;
  return drawnMarks(sheet, 'Lines', [...bundles.flatMap((bundle) => bundleMarks({ ...bundle, label: null })), ...wayLineMarks(sheet.scene).filter(({ is }) => is === 'path')]);
}

function drawnMarks({ scale, next }: Pick<Sheet, 'scale' | 'next'>, name: string, marks: readonly Mark[]): string {
  const shapes = marks.flatMap((mark) => (mark.is === 'text' ? [] : [markShape(next(), mark, scale)]));
  return shapes.length === 0 ? '' : group({ id: next(), name }, around(shapes.map(({ box }) => box)), shapes.map(({ xml }) => xml));
}

/** The numbers of a way up, and its steps in words. */
function wayShapes(sheet: Sheet): readonly string[] {
  const { scene: { wayUp }, scale, next } = sheet;
  const badges = (wayUp?.badges ?? []).flatMap(({ box, text }) => [
    boxShape({ label: { id: next(), name: `Step ${text.text}` }, box: boxAtScale(scale, box), corner: lengthAtScale(scale, box.height / 2), fill: BRAND, stroke: plainStroke(PAPER, 2, scale), words: null }), textShape(sheet, text),
  ]);
  const told = wayUp?.told;
  if (told === undefined) return badges;
  return [...badges, boxShape({ label: { id: next(), name: 'The way up' }, box: boxAtScale(scale, told.box), corner: 0, fill: PAPER, stroke: plainStroke(BRAND, 2, scale), words: null }), ...told.texts.map((text) => textShape(sheet, text))];
}

function labels({ scene, scale, next }: Sheet): readonly string[] {
  return scene.bundles.flatMap(({ label }) => {
    if (label === null) return [];
    const paragraphs = [{ align: 'ctr' as const, runs: [{ text: label.text, size: lettersAtScale(scale, DETAIL.size), isBold: false, colour: INK }] }];
    return [boxShape({ label: { id: next(), name: label.text }, box: boxAtScale(scale, label.box), corner: 0, fill: PAPER, stroke: null, words: { paragraphs, inset: { x: 0, y: 0 }, anchor: 'ctr', isWrapped: false } })];
  });
}

/** Name and details as text of the box itself; a sector's letter moves with it. */
function bodyShape({ scene, scale, ids, sites, next }: Sheet, body: SceneBody): string {
  const box = boxAtScale(scale, body.box);
  const inset = insetOf(body, scale);
  const words = { paragraphs: bodyText(body, scale), inset, anchor: anchorOf(body), isWrapped: true };
  const shape = boxShape({ label: { id: ids.get(body.id) ?? 0, name: body.name }, box, corner: cornerAtScale(scale, body.corner), fill: fillOf(body.change?.tone ?? null, body.tint), stroke: borderStroke(body, scale), words, sites: sites.get(body.id) ?? [] });
  const besides = [...secondBorder({ scale, next }, body), ...barShapes({ scale, next }, body.box, body.change?.tone ?? null), ...(body.letter === null ? [] : [letterShape({ scale, next }, body.letter, sectorOf(scene.legend.entries, body.letter))])];
  return besides.length === 0 ? shape : group({ id: next(), name: `${body.name} with its ${body.letter === null ? 'sign' : 'sector'}` }, box, [shape, ...besides]);
}

function insetOf(body: SceneBody, scale: Scale): Words['inset'] {
  return { x: lengthAtScale(scale, INSET), y: lengthAtScale(scale, 2), ...(hasRoomBesideLetter(body) ? { right: lengthAtScale(scale, INSET + LETTER) } : {}) };
}

/** Of what is agreed or proposed: a frame of its own, since not every program that opens slides draws a border doubled. */
function secondBorder({ scale, next }: Pick<Sheet, 'scale' | 'next'>, body: Pick<SceneBody, 'box' | 'corner'> & Bordered): readonly string[] {
  if (!body.isDoubled) return [];
  return [boxShape({ label: { id: next(), name: 'Second border' }, box: boxAtScale(scale, grown(body.box, -SECOND)), corner: cornerAtScale(scale, body.corner - 2), fill: null, stroke: borderStroke({ ...body, border: 1.25 }, scale), words: null })];
}

/** How far inside the border the second one stands, px. */
const SECOND = 3.5;

/** Above those that stand in it. */
const anchorOf = ({ headings }: SceneBody): 't' | 'ctr' => (headings.length > 0 ? 't' : 'ctr');

/** What no later day has is hatched. */
function fillOf(tone: Tone | null, tint: string): string | Pattern {
  return tone === 'gone' || tone === 'ended' ? { name: 'ltUpDiag', colour: HATCH } : tint;
}

/** The bar at the left of what came, moved or changed; striped where it changed. */
function barShapes({ scale, next }: Pick<Sheet, 'scale' | 'next'>, { x, y, height }: Box, tone: Tone | null): readonly string[] {
  if (tone === null || tone === 'gone' || tone === 'ended') return [];
  const { colour } = TONE_LOOKS[tone];
  const fill = tone === 'changed' ? { name: 'dkHorz', colour } : colour;
  return [boxShape({ label: { id: next(), name: 'Bar' }, box: boxAtScale(scale, { x, y, width: BAR, height }), corner: 0, fill, stroke: null, words: null })];
}

function bodyText(body: SceneBody, scale: Scale): readonly Paragraph[] {
  const { name, isOld, isQuiet, seat, change } = body;
  const isStruck = change?.tone === 'ended';
  const faint = isQuiet ? PALE_TEXT : OLD;
  const isFaint = isQuiet || isOld;
  return [
    { align: 'l', runs: [{ text: name, size: lettersAtScale(scale, NAME.size), isBold: true, colour: isFaint ? faint : INK, isStruck }] },
    ...detailsIn(body).map((text): Paragraph => (text === seat?.say
      ? { align: 'l', runs: [{ text: `◆ ${text}`, size: lettersAtScale(scale, DETAIL.size), isBold: true, colour: seat.ground }] }
      : { align: 'l', runs: [{ text, size: lettersAtScale(scale, DETAIL.size), isBold: false, colour: isFaint ? faint : QUIET }] })),
  ];
}

/** Below the name. */
const detailsIn = ({ details, headed }: SceneBody): readonly string[] => details.filter((detail) => detail !== '' && !headed.includes(detail));

/** Only organisations are round enough to be seen to be. */
const cornerAtScale = (scale: Scale, corner: number): number => (corner > 2 ? lengthAtScale(scale, corner) : 0);

/** The sector's word, as the key has it. */
function sectorOf(entries: readonly LegendEntry[], { text }: SceneLetter): string {
  return entries.find(({ sample }) => sample.is === 'letter' && sample.letter.text.text === text.text)?.texts[0]?.text ?? text.text;
}

/** True where the text keeps clear of the letter and still stands within its box: PowerPoint knows no margin of one line alone. */
function hasRoomBesideLetter(body: SceneBody): boolean {
  const { box, name, letter } = body;
  const width = box.width - 2 * INSET - LETTER;
  const height = 17 * wrapped(name, NAME, width).length + 14.5 * detailsIn(body).flatMap((detail) => wrapped(detail, DETAIL, width)).length;
  return letter !== null && height <= box.height - 4;
}

function letterShape({ scale, next }: Pick<Sheet, 'scale' | 'next'>, { box, tint, text }: SceneLetter, name: string): string {
  const paragraphs = [{ align: 'ctr' as const, runs: [{ text: text.text, size: lettersAtScale(scale, text.size), isBold: true, colour: text.colour }] }];
  return boxShape({ label: { id: next(), name }, box: boxAtScale(scale, box), corner: 0, fill: tint, stroke: plainStroke(BORDER, 1, scale), words: { paragraphs, inset: { x: 0, y: 0 }, anchor: 'ctr', isWrapped: false } });
}

function keyShapes(sheet: Sheet): readonly string[] {
  const { scene: { legend }, scale, next } = sheet;
  const ground = boxShape({ label: { id: next(), name: 'Key' }, box: boxAtScale(scale, legend.box), corner: 0, fill: PAPER, stroke: plainStroke(BORDER, 1.25, scale), words: null });
  return [...(legend.isFramed ? [ground] : []), ...legend.texts.map((text) => textShape(sheet, text)), ...legend.entries.flatMap((entry) => [...sampleShapes(sheet, entry), ...entry.texts.map((text) => textShape(sheet, text))])];
}

function sampleShapes(sheet: Sheet, { sample, texts }: LegendEntry): readonly string[] {
  const { scale, next } = sheet;
  const name = `Key: ${texts.map(({ text }) => text).join(' ')}`;
  if (sample.is === 'words') return [];
  if (sample.is === 'letter') return [letterShape({ scale, next }, sample.letter, name)];
  const label = { id: next(), name };
  if (sample.is === 'fold') return [boxShape({ label, box: boxAtScale(scale, sample.box), corner: cornerAtScale(scale, 10), fill: PAPER, stroke: plainStroke(BRAND, 1.25, scale), words: null }), textShape(sheet, sample.text)];
  if (sample.is === 'seat') return [textShape(sheet, { ...sample.seat.text, text: `◆ ${sample.seat.say}`, x: sample.seat.pill.x, colour: sample.seat.ground })];
  if (sample.is === 'quiet') return [boxShape({ label, box: boxAtScale(scale, sample.box), corner: 0, fill: PAPER, stroke: plainStroke(PALE_BORDER, 1.25, scale), words: null })];
  if (sample.is === 'change') {
    const { box, tone } = sample;
    return [boxShape({ label, box: boxAtScale(scale, box), corner: 0, fill: fillOf(tone, TONE_LOOKS[tone].tint), stroke: borderStroke({ border: 1.25, isDoubled: false, change: { tone } }, scale), words: null }), ...barShapes({ scale, next }, box, tone)];
  }
  if (sample.is === 'box') return [boxShape({ label, box: boxAtScale(scale, sample.box), corner: cornerAtScale(scale, sample.corner), fill: PAPER, stroke: borderStroke(sample, scale), words: null }), ...secondBorder({ scale, next }, sample)];
  const line = sampleLine(label, { from: atScale(scale, sample.segment.from), to: atScale(scale, sample.segment.to) }, lineStroke(sample.look, 'end', scale));
  return [alternative(line, drawnMarks(sheet, name, sampleMarks(sample)))];
}

/** What must stand on the picture wherever it goes. */
function noticeShapes(sheet: Sheet): readonly string[] {
  const { scene: { notice }, scale, next } = sheet;
  if (notice === null) return [];
  return [boxShape({ label: { id: next(), name: 'Notice' }, box: boxAtScale(scale, notice.box), corner: 0, fill: PAPER, stroke: plainStroke(INK, 2, scale), words: null }), ...notice.texts.map((text) => textShape(sheet, text))];
}

/** One line of text, held at the side at which the scene anchors it. */
function textShape({ scale, next }: Pick<Sheet, 'scale' | 'next'>, text: SceneText): string {
  const width = Math.ceil(textWidth(text.text, text)) + 8;
  const side = { start: { x: text.x, align: 'l' as const }, middle: { x: text.x - width / 2, align: 'ctr' as const }, end: { x: text.x - width, align: 'r' as const } }[text.anchor];
  const box: Box = { x: side.x, y: text.y - text.size, width, height: Math.ceil(text.size * 1.3) };
  const paragraphs = [{ align: side.align, runs: [{ text: text.text, size: lettersAtScale(scale, text.size), isBold: text.weight === 'bold', colour: text.colour }] }];
  return boxShape({ label: { id: next(), name: text.text }, box: boxAtScale(scale, box), corner: 0, fill: null, stroke: null, words: { paragraphs, inset: { x: 0, y: 0 }, anchor: 't', isWrapped: false } });
}
