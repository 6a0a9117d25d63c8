// The measures of a picture, px at 100 %.

/** Widths a box may take. */
export interface Range { readonly min: number; readonly max: number }

/** The room between two rows: at both ends of its lanes, with a bar in it at least, and without. */
export interface Channel { readonly ends: number; readonly bar: number; readonly least: number }

export interface Metrics {
  /** Wanted width of the whole picture. */
  readonly width: number;
  readonly top: Range;
  readonly head: Range;
  readonly item: Range;
  readonly deeper: Range;
  readonly organisation: Range;
  /** Least distance of two columns. */
  readonly gutter: number;
  /** Everything hangs in one list; nothing stands beside anything. */
  readonly isNarrow: boolean;
  /** A page shows tray, framed key and stamp; a panel the lines of the key alone. */
  readonly isPanel: boolean;
  readonly channel: Channel;
  /** Between items of a list. */
  readonly listGap: number;
  /** Longer than this, px, and of so many items, a list is broken into several. */
  readonly longest: { readonly height: number; readonly items: number };
  /** What the whole picture must be wide at least, and of its stamp how wide it may be. */
  readonly least: number;
  readonly stamp: number;
  /** Before the tray. */
  readonly aboveTray: number;
  /** A box of the tray. */
  readonly chip: Range & { readonly inARow: number };
  /** Levels are bands with headings, which the strip has too; of several tied to one party alike none stands at its side, all stand below it. */
  readonly hasBands: boolean;
  /** From left to right: the plan of a picture from top to bottom lies on its side. */
  readonly isTurned: boolean;
}

const CHANNEL: Channel = { ends: 22, bar: 56, least: 36 };
const LONG = { height: 1800, items: 24 } as const;
const CHIP = { min: 190, max: 252, inARow: 4 } as const;

export const PAGE: Metrics = {
  width: 1200, top: { min: 250, max: 340 }, head: { min: 196, max: 236 }, item: { min: 160, max: 160 }, deeper: { min: 132, max: 132 },
  organisation: { min: 128, max: 232 }, gutter: 40, isNarrow: false, isPanel: false, channel: CHANNEL, listGap: 18, aboveTray: 24, longest: LONG, chip: CHIP, least: 912, stamp: 372, hasBands: false, isTurned: false,
};

export const PANEL: Metrics = {
  width: 334, top: { min: 240, max: 240 }, head: { min: 240, max: 240 }, item: { min: 262, max: 262 }, deeper: { min: 234, max: 234 },
  organisation: { min: 200, max: 240 }, gutter: 40, isNarrow: true, isPanel: true, channel: CHANNEL, listGap: 18, aboveTray: 24, longest: LONG, chip: CHIP, least: 334, stamp: 372, hasBands: false, isTurned: false,
};

/** From left to right: all boxes alike, between them room for the word of a trunk. */
export const RIGHT: Metrics = { ...PAGE, item: { min: 224, max: 224 }, channel: { ends: 22, bar: 72, least: 72 }, isTurned: true };

/** Boxes in boxes. */
export const MAP: Metrics = { ...PAGE, top: { min: 372, max: 372 }, item: { min: 176, max: 176 } };

/** A telephone's page: with the margins 358 px, so that nothing need be smaller than at a desk. */
export const TELEPHONE: Metrics = { ...PANEL, width: 326, least: 326, isPanel: false };

export const MARGIN = 16;
/** From the frame of a band to what stands in it, and how wide its heading is. */
export const BAND = { above: 12, below: 10, list: 10, side: 12, heading: 124 } as const;

const BANDED: Metrics = {
  ...PAGE, top: { min: 142, max: 240 }, head: { min: 142, max: 290 }, item: { min: 140, max: 240 }, deeper: { min: 126, max: 212 }, organisation: { min: 128, max: 220 },
  gutter: 28, channel: { ends: 14, bar: 44, least: 30 }, listGap: 16, aboveTray: 16, longest: { height: 780, items: 12 }, chip: { min: 150, max: 206, inARow: 6 }, hasBands: true,
};

/** What of a picture a page holds whose smallest words may be read, px: names of 9 pt on A4, details of 7 pt on A3. */
export interface Sheet { readonly width: number; readonly height: number }
export const A4: Sheet = { width: 1203, height: 692 };
export const A3: Sheet = { width: 1924, height: 1186 };
/** So much larger than it must be a picture is shown at most. */
export const LARGEST = 1.37;

/** From 1 on, all of it fits and can be read. */
export const scaleOn = (sheet: Sheet, { width, height }: Sheet): number => Math.min(sheet.width / width, sheet.height / height, LARGEST);

/** Of a banded picture so many px wide, with its margins. */
export function bandedMetrics(width: number): Metrics {
  const least = width - 2 * MARGIN;
  return { ...BANDED, least, width: least - BAND.heading - 2 * BAND.side, gutter: width > A4.width ? 36 : 28, stamp: Math.round(least * 0.44) };
}

/** Between lanes of lines running side by side. */
export const LANE = 9;
/** From a box to the first lane beside it: room for an arrow. */
export const CLEAR = 14;
/** Two upright lines this close count as touching. */
export const APART = 8;
export const ARROW = { length: 10, width: 9 } as const;
/** From a head to its list, and what stands between. */
export const LIST = { first: 28, label: 20, trunk: 16, lane: 12 } as const;
export const LABEL = { height: 14, pad: 3 } as const;
