// How PowerPoint draws a line or border of ours: by the dashes, doublings and arrowheads of its own menus.
import { styleOf, type ArrowShape } from '../../edge-styles.ts';
import { outlineOfBox, type Tone } from '../../change-looks.ts';
import type { Look, SceneBody } from '../../scene.ts';
import type { Stroke } from './shapes.ts';
import { lengthAtScale, type Scale } from './slide-scale.ts';

/** No menu has a hollow or a double head: what is proposed is told by its doubled line, accountability by its long dash and another head. */
const HEADS: Readonly<Record<ArrowShape, string | null>> = { none: null, filled: 'triangle', double: 'stealth', open: 'arrow', hollow: 'triangle' };

/** Width of a doubled line: two strokes and the white between them. */
const DOUBLED = 4.5;

/** `arrowAt`: the end that carries the head. */
export function lineStroke(look: Look, arrowAt: 'begin' | 'end', scale: Scale): Stroke {
  const { colour, width, dash } = styleOf({ ...look, isProposed: false });
  const head = HEADS[styleOf(look).arrow];
  const size = look.isProposed ? 'sm' : 'lg';
  const end = head === null ? '' : `<a:${arrowAt === 'begin' ? 'headEnd' : 'tailEnd'} type="${head}" w="${size}" len="${size}"/>`;
  const pattern = look.isProposed ? ownDash(styleOf(look).dash) : `<a:prstDash val="${dashOf(dash)}"/>`;
  return { colour, width: lengthAtScale(scale, look.isProposed ? DOUBLED : width), isDoubled: look.isProposed, inside: `${pattern}<a:miter lim="800000"/>${end}` };
}

/** Dots, short and long dashes by their first length: those of the menu grow with the width and serve thin lines. */
function dashOf([on]: readonly number[]): string {
  if (on === undefined) return 'solid';
  if (on <= 2) return 'sysDot';
  return on <= 8 ? 'dash' : 'lgDash';
}

/** On a thick doubled line the menu's dashes would be too long to be known again: here in shares of the width. */
function ownDash([on, off]: readonly number[]): string {
  if (on === undefined || off === undefined) return '<a:prstDash val="solid"/>';
  const share = (length: number): string => String(Math.round((length / DOUBLED) * 100_000));
  return `<a:custDash><a:ds d="${share(on)}" sp="${share(off)}"/></a:custDash>`;
}

export type Bordered = Pick<SceneBody, 'border' | 'isDoubled'> & { readonly isOld?: boolean; readonly isQuiet?: boolean; readonly change?: { readonly tone: Tone } | null };

/** A thick border may decide. */
export function borderStroke({ border, isDoubled, isOld = false, isQuiet = false, change = null }: Bordered, scale: Scale): Stroke {
  const { colour, dash } = outlineOfBox({ isOld, isQuiet, isDoubled, change });
  return { colour, width: lengthAtScale(scale, border), isDoubled: false, inside: dash.length === 0 ? '' : `<a:prstDash val="${dashOf(dash)}"/>` };
}

/** `width` in px; solid, and without arrowheads. */
export const plainStroke = (colour: string, width: number, scale: Scale): Stroke => ({ colour, width: lengthAtScale(scale, width), isDoubled: false, inside: '' });
