// The words the evidence panel uses for the closed lists of evidence.
import type { DocumentStatus, Modality } from '#schema/vocabulary/evidence.ts';
import { sayActor } from '#schema/wording/decision-trail.ts';

/** How a paper says a thing. */
export const HOW_IT_IS_SAID: Readonly<Record<Modality, string>> = {
  ASSERTED: 'Stated as fact',
  AGREED: 'Stated as agreed',
  PROPOSED: 'Proposed; we hold no decision',
  ASPIRATION: 'Stated as an aim',
  REPORTED: 'Reported from elsewhere',
  IMPLIED: 'Our reading; no sentence says it',
};

/** Where a paper stands. */
export const STATUS_OF_PAPER: Readonly<Record<DocumentStatus, string>> = {
  DRAFT: 'Draft',
  PROPOSAL: 'Proposal; outcome unknown',
  SIGNED: 'Signed',
  PUBLISHED: 'Published',
};

/** Which of two claims that differ we show: null where both. */
export function sayChoice(isRivalChosen: boolean | null): string {
  if (isRivalChosen === null) return 'We show both';
  return isRivalChosen ? 'We show that one' : 'We do not show that one';
}

/** Who recorded a claim, as people say it. */
export function sayRecorder(recordedBy: string): string {
  return sayActor(recordedBy);
}
