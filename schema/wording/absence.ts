// Why a slot is empty, in words an officer would use. "Not stated" never becomes "none".
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';

/** The reason as a short phrase for a slot, a tag or a table cell. */
export const ABSENCE_WORDS = {
  NOT_STATED_IN_SOURCE: 'Not stated in the source',
  BLANK_IN_SOURCE: 'Left blank in the source',
  LOST_IN_EXTRACTION: 'Lost in our copy of the source',
  EXISTS_BUT_UNNAMED: 'The source speaks of one and does not say who',
  POST_VACANT: 'To be filled; we hold no name',
  BODY_ENDED: 'The body that held it has ended',
  DISPUTED: 'Two sources differ',
  AWAITING_AGREEMENT: 'Awaiting agreement',
  COLLECTIVE: 'Held by several together',
  REDACTED: 'Removed from the source before it was published',
} as const satisfies Record<AbsenceReason, string>;

/** What the reason means, as a sentence of a list of reasons. */
export const ABSENCE_MEANINGS = {
  NOT_STATED_IN_SOURCE: 'The papers are silent.',
  BLANK_IN_SOURCE: 'The paper has a cell for it and left it empty.',
  LOST_IN_EXTRACTION: 'The paper had it; our copy has not.',
  EXISTS_BUT_UNNAMED: 'The paper speaks of a post, not of its holder.',
  POST_VACANT: 'The post was to be filled; we hold no name.',
  BODY_ENDED: 'The body that held it has ended, and nobody follows it.',
  DISPUTED: 'Two papers differ, and neither is chosen.',
  AWAITING_AGREEMENT: 'A paper proposes it; we hold no decision.',
  COLLECTIVE: 'Several hold it together, and none of them alone.',
  REDACTED: 'It was removed before the paper was published.',
} as const satisfies Record<AbsenceReason, string>;

/** The reason as a phrase, "Not stated in the source" where none is recorded. */
export function sayAbsence(reason: AbsenceReason | null): string {
  return ABSENCE_WORDS[reason ?? 'NOT_STATED_IN_SOURCE'];
}
