// The measures of a picture, px at 100 %.

/** Widths a box may take. */
export interface Range { readonly min: number; readonly max: number }

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
}

export const PAGE: Metrics = {
  width: 1200, top: { min: 250, max: 340 }, head: { min: 196, max: 236 }, item: { min: 160, max: 160 }, deeper: { min: 132, max: 132 },
  organisation: { min: 128, max: 232 }, gutter: 40, isNarrow: false, isPanel: false,
};

export const PANEL: Metrics = {
  width: 334, top: { min: 240, max: 240 }, head: { min: 240, max: 240 }, item: { min: 262, max: 262 }, deeper: { min: 234, max: 234 },
  organisation: { min: 200, max: 240 }, gutter: 40, isNarrow: true, isPanel: true,
};

/** A telephone's page: with the margins 358 px, so that nothing need be smaller than at a desk. */
export const TELEPHONE: Metrics = { ...PANEL, width: 326, isPanel: false };

/** Between lanes of lines running side by side. */
export const LANE = 9;
/** From a box to the first lane beside it: room for an arrow. */
export const CLEAR = 14;
/** Two upright lines this close count as touching. */
export const APART = 8;
export const ARROW = { length: 10, width: 9 } as const;
/** Between items of a list, and from a head to its list. */
export const LIST = { gap: 18, first: 28, label: 20, trunk: 16, lane: 12 } as const;
/** Least height of the room between two rows. */
export const CHANNEL = 56;
export const MARGIN = 16;
export const LABEL = { height: 14, pad: 3 } as const;
