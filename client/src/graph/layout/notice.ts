// What must stand on a picture wherever it goes: framed, above everything else, at its left edge, where also a window that shows a part begins.
import type { Box } from '../geometry.ts';
import { INK } from '../palette.ts';
import type { SceneStamp } from '../scene.ts';
import { textWidth, type Face } from '../text-measure.ts';

const FACE: Face = { size: 14, weight: 'bold' };
const HEIGHT = 28;
const PAD = 16;
const BELOW = 16;

/** Above the box of all the rest, its left edge the same. Null where nothing must be said. */
export function noticeAbove(whole: Box, text: string | null): SceneStamp | null {
  if (text === null) return null;
  const width = Math.ceil(textWidth(text, FACE)) + 2 * PAD;
  const box = { x: whole.x, y: whole.y - BELOW - HEIGHT, width, height: HEIGHT };
  return { box, texts: [{ text, x: box.x + PAD, y: box.y + 19, ...FACE, colour: INK, anchor: 'start' }] };
}
