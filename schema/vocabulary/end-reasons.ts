/** Why somebody no longer holds a post. CORRECTION: the appointment was recorded by mistake. */
export const END_REASONS = [
  'TERM_ENDED', 'RESIGNED', 'RETIRED', 'MOVED_POST', 'ELECTION', 'POST_DELETED', 'BODY_DISSOLVED', 'REORGANISATION', 'DIED', 'CORRECTION',
] as const;
export type EndReason = (typeof END_REASONS)[number];
