/** What may have become of something between two days; in the order in which a list tells them. */
export const CHANGE_KINDS = [
  'RENAMED', 'MERGED', 'SPLIT', 'REPLACED', 'TRANSFERRED', 'CHANGED', 'AGREED', 'STARTED', 'FIRST_SEEN', 'ENDED', 'NOT_SEEN_SINCE', 'KEPT_APART',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a group of changes is about. */
export const CHANGE_GROUPS = ['BODY', 'OTHER_BODIES', 'ORGANISATIONS', 'POSTS', 'LIKE_NAMES'] as const;
export type ChangeGroupKind = (typeof CHANGE_GROUPS)[number];
