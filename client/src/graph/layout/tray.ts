// Parties no paper ties to another: chips in a tray below the tree.
import { bottom, type Box } from '../geometry.ts';
import { INK, QUIET } from '../palette.ts';
import type { SceneGroup } from '../scene.ts';
import { DETAIL, textWidth, wrapped, type Face } from '../text-measure.ts';
import type { Studio } from './block.ts';
import { briefWhereHeaded, cardOf } from './block.ts';
import type { Placed } from './column.ts';

export interface Tray { readonly group: SceneGroup; readonly chips: readonly Placed[]; readonly perRow: number }

const PAD = 14;
const GAP = 16;
const HEAD = 52;
/** From line to line of the sentence below the heading. */
const ROW = 16;
const HEADING: Face = { size: 16, weight: 'bold' };

/** The tray, its top left corner at the point; null where every party has a line. Four chips a row, more on a wide picture. */
export function trayAt(studio: Studio, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): Tray | null {
  const { tray } = studio.cast;
  if (tray.length === 0 || studio.metrics.isPanel) return null;
  const inner = width - 2 * PAD;
  const { min, max, inARow } = studio.metrics.chip;
  const perRow = Math.max(1, Math.min(inARow, Math.floor((inner + GAP) / (min + GAP))), Math.floor((inner + GAP) / (max + GAP)));
  const chip = Math.floor((inner + GAP) / perRow) - GAP;
  const cards = tray.map((id) => cardOf(studio, id, { line: undefined, range: { min: chip, max: chip }, wording: briefWhereHeaded(studio) }));
  const step = Math.max(chip, ...cards.map((card) => card.width)) + GAP;
  const title = `No paper says where these sit (${String(tray.length)})`;
  const beside = Math.ceil(textWidth(title, HEADING)) + 24;
  const said = wrapped(sayKnown(studio), DETAIL, inner);
  // On one line with the heading where the page is wide enough.
  const isBeside = studio.metrics.hasBands && said.length === 1 && beside + textWidth(said[0] ?? '', DETAIL) <= inner;
  const chips: Placed[] = [];
  let top = y + (isBeside ? HEAD - ROW : HEAD) + ROW * (said.length - 1);
  for (let from = 0; from < cards.length; from += perRow) {
    const row = cards.slice(from, from + perRow);
    const height = Math.max(...row.map((card) => card.height));
    row.forEach((card, at) => chips.push({ id: card.body.id, card, box: { x: x + PAD + at * step, y: top, width: card.width, height } }));
    top += height + GAP;
  }
  const last = chips.at(-1);
  const box = { x, y, width: Math.max(width, perRow * step - GAP + 2 * PAD), height: (last === undefined ? top : bottom(last.box) + PAD) - y };
  const texts = [
    { text: title, x: x + PAD, y: y + 23, ...HEADING, colour: INK, anchor: 'start' as const },
    ...said.map((text, at) => ({ text, x: x + PAD + (isBeside ? beside : 0), y: y + (isBeside ? 23 : 41) + ROW * at, ...DETAIL, colour: QUIET, anchor: 'start' as const })),
  ];
  return { group: { id: 'tray', box, ground: 'tint', texts }, chips, perRow };
}

function sayKnown({ isCompared, cast: { tray, bodies } }: Studio): string {
  if (isCompared) return 'Known on one of the two dates or on both, with no line to another body on either.';
  const inForce = tray.filter((id) => ['IN_FORCE', 'SHADOW'].includes(bodies.get(id)?.status ?? '')).length;
  const planned = tray.length - inForce;
  const counts = [`${String(inForce)} in force`, ...(planned > 0 ? [`${String(planned)} agreed or proposed`] : [])].join(', ');
  return `Known on this date, with no line to another body: ${counts}.`;
}
