// How draw.io draws a line or a box of ours: its style words.
import { styleOf, type ArrowShape } from '../edge-styles.ts';
import { outlineOfBox, type Tone } from '../change-looks.ts';
import { INK, OLD, PALE_TEXT, PAPER } from '../palette.ts';
import type { Look, SceneBody, SceneText } from '../scene.ts';

type Style = Readonly<Record<string, string | number>>;

/** "rounded=0;dashed=1;" */
export function styled(style: Style): string {
  return Object.entries(style).map(([name, value]) => `${name}=${String(value)};`).join('');
}

const HEADS: Readonly<Record<ArrowShape, Style>> = {
  none: {}, filled: { Arrow: 'block', Fill: 1 }, double: { Arrow: 'doubleBlock', Fill: 1 }, open: { Arrow: 'open', Fill: 0 }, hollow: { Arrow: 'block', Fill: 0 },
};

/** A line, its arrow at the end named; what is agreed or proposed is a link or an outlined arrow. */
export function lineStyle(look: Look, arrowAt: 'begin' | 'end'): Style {
  const { arrow } = styleOf(look);
  const { colour, width, dash } = styleOf({ ...look, isProposed: false });
  const [near, far] = arrowAt === 'end' ? ['end', 'start'] as const : ['start', 'end'] as const;
  const head = HEADS[arrow];
  return {
    // Right-angled, and left as it is until a box is moved.
    edgeStyle: 'orthogonalEdgeStyle', rounded: 0, html: 0, jumpStyle: 'gap', jumpSize: 8,
    strokeColor: colour, strokeWidth: look.isProposed ? 1.5 : width,
    ...(dash.length > 0 ? { dashed: 1, fixDash: 1, dashPattern: dash.join(' ') } : {}),
    ...(look.isProposed ? { shape: arrow === 'none' ? 'link' : 'flexArrow', width: 4, fillColor: PAPER, [`${near}Width`]: 6, [`${near}Size`]: 3 } : {}),
    [`${far}Arrow`]: 'none', [`${near}Arrow`]: head.Arrow ?? 'none', ...(head.Fill === undefined ? {} : { [`${near}Fill`]: head.Fill }),
  };
}

/** A party: rounded is an organisation, thick may decide, doubled is agreed or proposed. */
export function bodyStyle({ corner, border, isDoubled, isOld, isQuiet, tint, change, headings }: SceneBody): Style {
  return {
    ...boxStyle({ corner, border, isDoubled, isOld, isQuiet, tint, change }), html: 1, whiteSpace: 'wrap', align: 'left', verticalAlign: headings.length > 0 ? 'top' : 'middle', spacingLeft: 7, spacingRight: 7,
    ...LETTERS, fontSize: 14, fontColor: isQuiet ? PALE_TEXT : isOld ? OLD : INK,
  };
}

interface Boxed extends Pick<SceneBody, 'corner' | 'border' | 'isDoubled' | 'tint'> { readonly isOld?: boolean; readonly isQuiet?: boolean; readonly change?: { readonly tone: Tone } | null }

/** Fill and border alone; sizes in px. A corner of 2 px or less is square. */
export function boxStyle({ corner, border, isDoubled, tint, isOld = false, isQuiet = false, change = null }: Boxed): Style {
  const { colour, dash } = outlineOfBox({ isDoubled, isOld, isQuiet, change });
  return {
    ...(isDoubled ? { shape: 'ext', double: 1, margin: 3 } : {}), rounded: corner > 2 ? 1 : 0, ...(corner > 2 ? { absoluteArcSize: 1, arcSize: corner * 2 } : {}),
    fillColor: tint, strokeColor: colour, strokeWidth: border, ...(dash.length === 0 ? {} : { dashed: 1, fixDash: 1, dashPattern: dash.join(' ') }),
  };
}

/** Words without a box around them; sizes in px. */
export function textStyle({ size, weight, colour, anchor }: Pick<SceneText, 'size' | 'weight' | 'colour' | 'anchor'>): Style {
  return {
    text: 1, html: 0, strokeColor: 'none', fillColor: 'none', spacing: 0, verticalAlign: 'middle', align: ALIGN[anchor],
    ...LETTERS, fontSize: size, fontStyle: weight === 'bold' ? 1 : 0, fontColor: colour,
  };
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
const LETTERS: Style = { fontFamily: 'Arial' };
