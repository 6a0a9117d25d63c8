/** What became of the original (MODEL §4). */
export const CHANGE_EVENT_KINDS = [
  'NO_LONGER_EXISTS', 'REPLACED', 'MERGED', 'CHANGED_NAME', 'SPLIT', 'TRANSFERRED',
] as const;
export type ChangeEventKind = (typeof CHANGE_EVENT_KINDS)[number];
