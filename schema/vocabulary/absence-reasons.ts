/** Why a slot is empty. LOST_IN_EXTRACTION: the original had it, our copy has not. */
export const ABSENCE_REASONS = [
  'NOT_STATED_IN_SOURCE', 'BLANK_IN_SOURCE', 'LOST_IN_EXTRACTION', 'EXISTS_BUT_UNNAMED', 'POST_VACANT', 'BODY_ENDED',
  'DISPUTED', 'AWAITING_AGREEMENT', 'COLLECTIVE', 'REDACTED',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** The slots an Absence may speak of; the list per label is ABSENCE_SLOTS. */
export const SLOTS = [
  'owner', 'holder', 'chair', 'baseline', 'target', 'due', 'timing', 'measureReference', 'content', 'rating',
  'measure', 'date', 'decision',
] as const;
export type Slot = (typeof SLOTS)[number];
