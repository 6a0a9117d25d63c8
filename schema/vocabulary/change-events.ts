/** What became of the original (MODEL §4). */
export const CHANGE_EVENT_KINDS = [
  'NO_LONGER_EXISTS', 'REPLACED', 'MERGED', 'CHANGED_NAME', 'SPLIT', 'TRANSFERRED',
] as const;
export type ChangeEventKind = (typeof CHANGE_EVENT_KINDS)[number];

/** How many take the place of what ended: at least, and at most. CHANGED_NAME ends nothing. */
export const SUCCESSORS = {
  NO_LONGER_EXISTS: [0, 0],
  REPLACED: [1, 1],
  MERGED: [1, 1],
  CHANGED_NAME: [1, 1],
  SPLIT: [2, 20],
  TRANSFERRED: [1, 1],
} as const satisfies Record<ChangeEventKind, readonly [number, number]>;
