// The marks that tell a change on a box without colour: bar, stripes, hatch, strike-through, and the badge with its sign.
import { signOfChange, TONE_LOOKS, type Tone } from './change-looks.ts';
import { bottom, grown, right, type Box } from './geometry.ts';
import { pen, rect, type Mark, type Pen } from './mark.ts';
import { PAPER } from './palette.ts';
import type { SceneBody } from './scene.ts';
import { NAME, textWidth } from './text-measure.ts';

export const BAR = 6;
export const HATCH = '#E6BFB6';
const HATCH_STEP = 10;

/** Below the words of a box: its pattern and its badge; nothing where nothing changed. */
export function changeMarks({ box, corner, change }: Pick<SceneBody, 'box' | 'corner' | 'change'>): readonly Mark[] {
  if (change === null) return [];
  const { colour } = TONE_LOOKS[change.tone];
  const { badge } = change;
  return [
    ...toneMarks(box, change.tone, corner),
    // A path, so that forced colours leave it open.
    { is: 'path', d: outlineOf(badge), fill: PAPER, pen: pen(colour, 1.25) },
    { is: 'path', d: SIGNS[signOfChange(change.kind)](badge.x + 6, badge.y + 4), fill: null, pen: pen(colour, 1.75) },
  ];
}

/** What has ended is struck out: one line through each line of its name. */
export function strikeMarks({ change, texts }: Pick<SceneBody, 'change' | 'texts'>): readonly Mark[] {
  if (change?.tone !== 'ended') return [];
  return texts.filter(({ size, weight }) => size === NAME.size && weight === NAME.weight)
    .map(({ text, x, y }): Mark => ({ is: 'path', d: line([x, y - 5], [Math.ceil(x + textWidth(text, NAME)), y - 5]), fill: null, pen: pen(TONE_LOOKS.ended.colour, 1.25) }));
}

/** The pattern of a tone in a box, as on the picture and in the key. */
export function toneMarks(box: Box, tone: Tone, corner = 0): readonly Mark[] {
  const { colour } = TONE_LOOKS[tone];
  // Clear of round corners.
  const bar = corner > 2 ? { x: box.x, y: box.y + corner, width: BAR, height: Math.max(8, box.height - 2 * corner) } : { ...box, width: BAR };
  if (tone === 'come') return [rect(bar, { fill: colour })];
  if (tone === 'moved') return [rect(bar, { fill: colour }), ...arrow(bar, colour)];
  if (tone === 'changed') return [rect(bar, { fill: PAPER, pen: pen(colour, 1) }), ...stripes(bar, pen(colour, 2.5))];
  return [{ is: 'path', d: hatch(corner > 2 ? grown(box, -Math.ceil(corner / 3)) : box), fill: null, pen: pen(HATCH, 1) }];
}

/** Level stripes across the bar. */
function stripes({ x, y, width, height }: Box, drawn: Pen): readonly Mark[] {
  const rows = Array.from({ length: Math.floor((height - 2) / 6) }, (_, at) => y + 4 + 6 * at);
  return rows.length === 0 ? [] : [{ is: 'path', d: rows.map((row) => line([x, row], [x + width, row])).join(''), fill: null, pen: drawn }];
}

/** A white arrowhead in the middle of the bar. */
function arrow({ x, y, height }: Box, colour: string): readonly Mark[] {
  const middle = y + Math.round(height / 2);
  return [{ is: 'path', d: `${line([x + 1, middle - 4], [x + 5, middle])}L${String(x + 1)} ${String(middle + 4)}Z`, fill: PAPER, pen: pen(colour, 0.5) }];
}

/** Slanted lines from border to border. */
function hatch(box: Box): string {
  const [far, low] = [right(box), bottom(box)];
  const lines: string[] = [];
  for (let from = box.x + HATCH_STEP; from < far + box.height; from += HATCH_STEP) {
    const [x1, y1] = from <= far ? [from, box.y] : [far, box.y + from - far];
    const down = Math.min(x1 - box.x, low - y1);
    lines.push(line([x1, y1], [x1 - down, y1 + down]));
  }
  return lines.join('');
}

// Drawn: the letters of a file hold no triangle and no arrow.
const SIGNS = {
  '+': (x, y) => `${line([x + 5, y], [x + 5, y + 10])}${line([x, y + 5], [x + 10, y + 5])}`,
  '−': (x, y) => line([x, y + 5], [x + 10, y + 5]),
  '△': (x, y) => `${line([x + 5, y + 1], [x + 10, y + 9])}L${String(x)} ${String(y + 9)}Z`,
  '→': (x, y) => `${line([x, y + 5], [x + 10, y + 5])}${line([x + 6, y + 1], [x + 10, y + 5])}L${String(x + 6)} ${String(y + 9)}`,
  '≠': (x, y) => `${line([x, y + 3], [x + 10, y + 3])}${line([x, y + 7], [x + 10, y + 7])}${line([x + 8, y], [x + 2, y + 10])}`,
} as const satisfies Record<ReturnType<typeof signOfChange>, (x: number, y: number) => string>;

function outlineOf(box: Box): string {
  const [x1, y1, x2, y2] = [box.x, box.y, right(box), bottom(box)].map(String);
  return `M${x1 ?? ''} ${y1 ?? ''}L${x2 ?? ''} ${y1 ?? ''}L${x2 ?? ''} ${y2 ?? ''}L${x1 ?? ''} ${y2 ?? ''}Z`;
}

function line([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  return `M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}`;
}
