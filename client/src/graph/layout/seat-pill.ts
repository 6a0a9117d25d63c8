// The row above the name in which the seat of one organisation stands, where its seats are marked.
import type { Box } from '../geometry.ts';
import { saySeat } from '../mine-told.ts';
import { BRAND, PAPER } from '../palette.ts';
import type { SceneSeat } from '../scene.ts';
import type { StructureBody } from '../structure-model.ts';
import { textWidth, type Face } from '../text-measure.ts';

const ROW = 24;
const HEIGHT = 18;
const SIGN = 20;
const PAD = 8;
const WORD: Face = { size: 12, weight: 'bold' };

/** Height of the row in px; 0 where it has no seat. */
export const seatRow = ({ seat }: Pick<StructureBody, 'seat'>): number => (typeof seat === 'string' ? ROW : 0);

/** Width of the pill in px; 0 where it has no seat. */
export const seatWidth = ({ seat }: Pick<StructureBody, 'seat'>): number => (typeof seat === 'string' ? SIGN + Math.ceil(textWidth(seat, WORD)) + PAD : 0);

/** The pill with its word, its corner at the point; null where it has no seat. */
export function seatAt({ x, y }: Pick<Box, 'x' | 'y'>, { seat }: Pick<StructureBody, 'seat'>): SceneSeat | null {
  if (typeof seat !== 'string') return null;
  return { pill: { x, y, width: seatWidth({ seat }), height: HEIGHT }, text: { text: seat, x: x + SIGN, y: y + 13, ...WORD, colour: PAPER, anchor: 'start' }, ground: BRAND, say: saySeat(seat) };
}

/** Others are paler while seats are marked. */
export const isQuiet = ({ seat }: Pick<StructureBody, 'seat'>): boolean => seat === null;
