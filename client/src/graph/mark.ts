// One mark on the paper: a rectangle, a path or a word, its look literal.
import type { Box } from './geometry.ts';
import type { SceneText } from './scene.ts';

/** `offset`: where in the dash the line begins. */
export interface Pen { readonly colour: string; readonly width: number; readonly dash: readonly number[]; readonly offset: number }

export interface RectMark { readonly is: 'rect'; readonly box: Box; readonly corner: number; readonly fill: string | null; readonly pen: Pen | null }
/** `d`: SVG path data of straight pieces. */
export interface PathMark { readonly is: 'path'; readonly d: string; readonly fill: string | null; readonly pen: Pen }
export type TextMark = SceneText & { readonly is: 'text' };
export type Mark = RectMark | PathMark | TextMark;

/** One line: whoever wants several wraps the text first. */
export const word = (text: SceneText): TextMark => ({ is: 'text', ...text });

/** Width and dash in px; without a dash, solid. */
export function pen(colour: string, width: number, dash: readonly number[] = []): Pen {
  return { colour, width, dash, offset: 0 };
}

/** `corner` in px; without fill and pen, nothing is seen of it. */
export function rect(box: Box, { corner = 0, fill = null, pen: drawn = null }: Partial<Omit<RectMark, 'is' | 'box'>>): RectMark {
  return { is: 'rect', box, corner, fill, pen: drawn };
}
