/** Which members a quorum counts: all, those who vote, chair and vice chairs, or those of one sector. */
export const QUORUM_KINDS = [
  'MEMBER', 'VOTING', 'CHAIR', 'COUNCIL', 'NHS', 'VOLUNTARY',
] as const;
export type QuorumKind = (typeof QUORUM_KINDS)[number];

/** Who decides a tied vote, by the terms of reference. */
export const CASTING_VOTES = ['CHAIR', 'NOBODY', 'NOT_STATED'] as const;
export type CastingVote = (typeof CASTING_VOTES)[number];
