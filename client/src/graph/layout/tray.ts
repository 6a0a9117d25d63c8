// Parties no paper ties to another: chips in a tray below the tree.
import { bottom, type Box } from '../geometry.ts';
import { INK, QUIET } from '../palette.ts';
import type { SceneGroup } from '../scene.ts';
import { DETAIL, wrapped, type Face } from '../text-measure.ts';
import type { Studio } from './block.ts';
import { cardOf } from './block.ts';
import type { Placed } from './column.ts';

export interface Tray { readonly group: SceneGroup; readonly chips: readonly Placed[]; readonly perRow: number }

const PAD = 14;
const GAP = 16;
const CHIP = { min: 190, max: 252 } as const;
const HEAD = 52;
/** From line to line of the sentence below the heading. */
const ROW = 16;
const HEADING: Face = { size: 16, weight: 'bold' };

/** The tray, its top left corner at the point; null where every party has a line. Four chips a row, more on a wide picture. */
export function trayAt(studio: Studio, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): Tray | null {
  const { tray } = studio.cast;
  if (tray.length === 0 || studio.metrics.isPanel) return null;
  const inner = width - 2 * PAD;
  const perRow = Math.max(1, Math.min(4, Math.floor((inner + GAP) / (CHIP.min + GAP))), Math.floor((inner + GAP) / (CHIP.max + GAP)));
  const chip = Math.floor((inner + GAP) / perRow) - GAP;
  const cards = tray.map((id) => cardOf(studio, id, { line: undefined, range: { min: chip, max: chip } }));
  const step = Math.max(chip, ...cards.map((card) => card.width)) + GAP;
  const said = wrapped(sayKnown(studio), DETAIL, inner);
  const chips: Placed[] = [];
  let top = y + HEAD + ROW * (said.length - 1);
  for (let from = 0; from < cards.length; from += perRow) {
    const row = cards.slice(from, from + perRow);
    const height = Math.max(...row.map((card) => card.height));
    row.forEach((card, at) => chips.push({ id: card.body.id, card, box: { x: x + PAD + at * step, y: top, width: card.width, height } }));
    top += height + GAP;
  }
  const last = chips.at(-1);
  const box = { x, y, width: Math.max(width, perRow * step - GAP + 2 * PAD), height: (last === undefined ? top : bottom(last.box) + PAD) - y };
  const texts = [
    { text: `No paper says where these sit (${String(tray.length)})`, x: x + PAD, y: y + 23, ...HEADING, colour: INK, anchor: 'start' as const },
    ...said.map((text, at) => ({ text, x: x + PAD, y: y + 41 + ROW * at, ...DETAIL, colour: QUIET, anchor: 'start' as const })),
  ];
  return { group: { id: 'tray', box, isFilled: true, texts }, chips, perRow };
}

function sayKnown({ isCompared, cast: { tray, bodies } }: Studio): string {
  if (isCompared) return 'Known on one of the two dates or on both, with no line to another body on either.';
  const inForce = tray.filter((id) => ['IN_FORCE', 'SHADOW'].includes(bodies.get(id)?.status ?? '')).length;
  const planned = tray.length - inForce;
  const counts = [`${String(inForce)} in force`, ...(planned > 0 ? [`${String(planned)} agreed or proposed`] : [])].join(', ');
  return `Known on this date, with no line to another body: ${counts}.`;
}
