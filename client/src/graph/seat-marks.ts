// The mark of a seat: a dark pill with a diamond before its word, so that a photocopy tells it too.
import { rect, word, pen, type Mark } from './mark.ts';
import { PAPER } from './palette.ts';
import type { SceneSeat } from './scene.ts';

/** Nothing where there is no seat. */
export function seatMarks(seat: SceneSeat | null): readonly Mark[] {
  if (seat === null) return [];
  const { pill, text, ground } = seat;
  const [x, y] = [pill.x + 11, pill.y + pill.height / 2];
  const d = `M${String(x)} ${String(y - 5)}L${String(x + 5)} ${String(y)}L${String(x)} ${String(y + 5)}L${String(x - 5)} ${String(y)}Z`;
  return [rect(pill, { corner: pill.height / 2, fill: ground }), { is: 'path', d, fill: PAPER, pen: pen(PAPER, 0.5) }, word(text)];
}
