// How a change between two days looks on a picture: its sign and word, and by pattern before colour, so that a photocopy still tells it.
import { CHANGE_SIGNS, CHANGE_WORDS } from '#schema/wording/changes-as-text.ts';
import type { CountedChange } from '#schema/wording/structures-compared.ts';
import { BORDER, INK, OLD, PALE_BORDER } from './palette.ts';

/** What a picture of two days can tell of a box, and of a line. */
export type BoxChange = Exclude<CountedChange, 'LEFT_OPEN'>;
export type LineChange = Exclude<CountedChange, 'CHANGED' | 'MOVED'>;

/** Changes that look alike: solid bar; hatched; hatched and struck out; striped bar; bar. */
export type Tone = 'come' | 'gone' | 'ended' | 'changed' | 'moved';

const TONES: Readonly<Record<BoxChange, Tone>> = {
  STARTED: 'come', FIRST_SEEN: 'come', ENDED: 'ended', NOT_SEEN_SINCE: 'gone', CHANGED: 'changed', MOVED: 'moved',
};

/** What started and what is first seen look alike; what ended and what is not seen since never do. */
export const toneOf = (change: BoxChange): Tone => TONES[change];

interface ToneLook { readonly colour: string; readonly tint: string; readonly dash: readonly number[]; readonly key: string }

/** In the order of the key. The key never says that what no later paper names is gone. */
export const TONE_LOOKS: Readonly<Record<Tone, ToneLook>> = {
  come: { colour: '#00594C', tint: '#EAF4F0', dash: [], key: 'First seen or started: solid bar, thick line' },
  gone: { colour: '#A3341F', tint: '#FFFFFF', dash: [4, 3], key: 'Not seen since: hatched, thin line; it may still exist' },
  ended: { colour: '#A3341F', tint: '#FFFFFF', dash: [4, 3], key: 'Ended: hatched and struck out, thin line' },
  changed: { colour: '#6A3D9A', tint: '#F3EFF9', dash: [], key: 'Changed: striped bar, the earlier state in the box' },
  moved: { colour: '#0F4C5C', tint: '#EEF3F6', dash: [], key: 'Placed elsewhere: bar with arrow; a thin line leads to where it stood' },
};
export const TONE_ORDER: readonly Tone[] = ['come', 'gone', 'ended', 'changed', 'moved'];

const OWN_WORDS = { MOVED: 'Placed elsewhere', LEFT_OPEN: 'Left open' } as const;
const OWN_SIGNS = { MOVED: '→', LEFT_OPEN: '−' } as const;

/** As the badge and the list of changes say it; MOVED and LEFT_OPEN are known to pictures alone. */
export function wordOfChange(change: CountedChange): string {
  return change === 'MOVED' || change === 'LEFT_OPEN' ? OWN_WORDS[change] : CHANGE_WORDS[change];
}

/** One character, so that no change is told by colour alone: come, gone, another, placed elsewhere, not the same. */
export function signOfChange(change: CountedChange): '+' | '−' | '△' | '→' | '≠' {
  return change === 'MOVED' || change === 'LEFT_OPEN' ? OWN_SIGNS[change] : CHANGE_SIGNS[change];
}

/** "+ First seen" */
export const sayChange = (change: CountedChange): string => `${signOfChange(change)} ${wordOfChange(change)}`;

interface Outlined { readonly change: { readonly tone: Tone } | null; readonly isOld: boolean; readonly isDoubled: boolean; readonly isQuiet?: boolean }

/** The border of a box: what changed, then what is paler because others are marked, what is old, what is planned. */
export function outlineOfBox({ change, isOld, isDoubled, isQuiet = false }: Outlined): { readonly colour: string; readonly dash: readonly number[] } {
  if (change !== null) return TONE_LOOKS[change.tone];
  if (isQuiet) return { colour: PALE_BORDER, dash: [] };
  if (isOld) return { colour: OLD, dash: [] };
  return { colour: isDoubled ? INK : BORDER, dash: [] };
}

/** How much the stroke of a changed line weighs beside that of an unchanged one. */
export const LINE_WEIGHTS = { come: { plain: 3, cased: 6.5, core: 3 }, gone: { plain: 1.1, cased: 4, core: 2.2 } } as const;
