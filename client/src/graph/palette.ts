// The colours of a picture, literal so that they survive any export.
import type { Sector } from '#schema/vocabulary/boxes.ts';

export const INK = '#0B0C0C';
export const QUIET = '#414B54';
export const WORKING = '#1D5A8A';
export const BORDER = '#5A6570';
export const OLD = '#63686B';
/** Text of a box that is paler because seats are marked: 4.9:1 on white; its border: 3.1:1. */
export const PALE_TEXT = '#6B7175';
export const PALE_BORDER = '#8C949A';
export const BRAND = '#0F4C5C';
export const RULE = '#C9D1D7';
export const PAPER = '#FFFFFF';
export const TRAY = '#F4F6F7';

interface SectorLook { readonly letter: string; readonly tint: string; readonly word: string }

/** Tints vanish when copied; the letter carries the meaning. */
export const SECTORS: Readonly<Record<Sector, SectorLook>> = {
  JOINT: { letter: 'J', tint: '#EEF3F6', word: 'Joint' },
  COUNCIL: { letter: 'C', tint: '#F7F1E3', word: 'Council' },
  NHS: { letter: 'N', tint: '#E4EEF8', word: 'NHS' },
  VOLUNTARY: { letter: 'V', tint: '#EAF4EA', word: 'Voluntary' },
};

/** Boxes seen from afar, by tier: each at least 3:1 on white. */
export const FAR = ['#0B0C0C', '#0F4C5C', '#2F6B7A', '#557F8B', '#6B8A94'] as const;
