// A picture as marks in the order they are laid on the paper: rectangles, paths and words, every look literal. Each writer turns marks into its own format.
import { arrowShapes } from './arrows.ts';
import { outlineOfBox, TONE_LOOKS, type Tone } from './change-looks.ts';
import { changeMarks, strikeMarks, toneMarks } from './change-marks.ts';
import { styleOf } from './edge-styles.ts';
import { centreX, grown, type Box } from './geometry.ts';
import { pen, rect, word, type Mark } from './mark.ts';
import { foldMarks, pillMarks } from './fold-marks.ts';
import { BORDER, BRAND, INK, PALE_BORDER, PAPER, RULE, TRAY } from './palette.ts';
import type { LegendSample, Scene, SceneBody, SceneBundle, SceneLetter } from './scene.ts';
import { seatMarks } from './seat-marks.ts';
import { pathOf } from './svg-paths.ts';
import { wayLineMarks, wayNumberMarks } from './way-marks.ts';

/** Everything on the picture, lowest first. */
export function marksOf(scene: Scene): readonly Mark[] {
  const { groups, bundles, legend, stamp, notice } = scene;
  return [
    ...groups.filter(({ ground }) => ground !== 'none').map(({ box, ground }) => rect(box, { ...(ground === 'tint' ? { fill: TRAY } : {}), pen: pen(RULE, 1) })),
    ...groups.flatMap((group) => group.texts.map(word)),
    ...bundles.flatMap(bundleMarks),
    ...wayLineMarks(scene),
    ...lowestFirst(scene).flatMap(bodyMarks),
    ...wayNumberMarks(scene), ...wayTold(scene),
    ...(legend.isFramed ? [rect(legend.box, { fill: PAPER, pen: pen(BORDER, 1.25) })] : []),
    ...legend.texts.map(word),
    ...legend.entries.flatMap((entry) => [...sampleMarks(entry.sample), ...entry.texts.map(word)]),
    ...(stamp?.texts ?? []).map(word),
    ...(notice === null ? [] : [rect(notice.box, { fill: PAPER, pen: pen(INK, 2) }), ...notice.texts.map(word)]),
  ];
}

/** A box before those that stand in it. */
function lowestFirst({ arrangement, bodies }: Scene): readonly SceneBody[] {
  return arrangement === 'map' ? bodies.toSorted((a, b) => a.order - b.order) : bodies;
}

function wayTold({ wayUp }: Scene): readonly Mark[] {
  const told = wayUp?.told;
  return told === undefined ? [] : [rect(told.box, { fill: PAPER, pen: pen(BRAND, 2) }), ...told.texts.map(word)];
}

/** The white patches below it, the line, its heads and its word. */
export function bundleMarks({ look, segments, arrows, gaps, label }: SceneBundle): readonly Mark[] {
  const style = styleOf(look);
  const d = pathOf(segments);
  return [
    ...gaps.map((gap) => rect(gap, { fill: PAPER })),
    { is: 'path', d, fill: null, pen: pen(style.colour, style.width, style.dash) },
    ...(style.core === null ? [] : [{ is: 'path' as const, d, fill: null, pen: style.core }]),
    ...arrows.flatMap((arrow) => arrowShapes(arrow, style).map(({ d: head, fill, colour }): Mark => ({ is: 'path', d: head, fill: fill === 'none' ? null : fill, pen: pen(colour, 1.5) }))),
    ...(label === null ? [] : [
      rect(label.box, { fill: PAPER }),
      word({ text: label.text, x: centreX(label.box), y: label.box.y + 11, size: 12, weight: 'regular', colour: INK, anchor: 'middle' }),
    ]),
  ];
}

function bodyMarks(body: SceneBody): readonly Mark[] {
  const { box, corner, border, isDoubled, isFocus, tint, letter, texts, headings } = body;
  const { colour, dash } = outlineOfBox(body);
  return [
    ...foldMarks(body),
    rect(box, { corner, fill: tint, pen: pen(colour, border, dash) }),
    ...changeMarks(body),
    ...(isDoubled ? [rect(grown(box, -3.5), { corner: Math.max(0, corner - 2), pen: pen(colour, 1.25) })] : []),
    ...(isFocus ? [rect(grown(box, 1), { corner, pen: pen(BRAND, 3.5) })] : []),
    ...(letter === null ? [] : letterMarks(letter)),
    ...[...texts, ...headings].map(word), ...seatMarks(body.seat),
    ...strikeMarks(body),
    ...pillMarks(body.branch),
  ];
}

function letterMarks({ box, tint, text }: SceneLetter): readonly Mark[] {
  return [rect(box, { fill: tint, pen: pen(BORDER, 1) }), word(text)];
}

function changeSample({ box, tone }: { readonly box: Box; readonly tone: Tone }): readonly Mark[] {
  const { colour, dash, tint } = TONE_LOOKS[tone];
  return [rect(box, { corner: 2, fill: tint, pen: pen(colour, 1.25, dash) }), ...toneMarks(box, tone)];
}

const mineSample = (sample: Extract<LegendSample, { is: 'seat' | 'quiet' }>): readonly Mark[] =>
  (sample.is === 'seat' ? seatMarks(sample.seat) : [rect(sample.box, { corner: 2, fill: PAPER, pen: pen(PALE_BORDER, 1.25) })]);

function boxSample({ box, corner, border, isDoubled }: Extract<LegendSample, { is: 'box' }>): readonly Mark[] {
  return [
    rect(box, { corner, fill: PAPER, pen: pen(isDoubled ? INK : BORDER, border) }),
    ...(isDoubled ? [rect(grown(box, -3.5), { pen: pen(INK, 1.25) })] : []),
  ];
}

/** Drawn by the same rules as the thing itself, so that the key shows what the picture has; none for a row of words. */
export function sampleMarks(sample: LegendSample): readonly Mark[] {
  if (sample.is === 'words') return [];
  if (sample.is === 'letter') return letterMarks(sample.letter);
  if (sample.is === 'change') return changeSample(sample);
  if (sample.is === 'seat' || sample.is === 'quiet') return mineSample(sample);
  if (sample.is === 'fold') return pillMarks({ pill: sample.box, ...sample, is: 'folded' });
  if (sample.is === 'box') return boxSample(sample);
  const arrows = styleOf(sample.look).arrow === 'none' ? [] : [{ at: sample.segment.to, heading: 'right' as const }];
  return bundleMarks({ id: '', look: sample.look, lines: [], segments: [sample.segment], arrows, gaps: [], label: null });
}
