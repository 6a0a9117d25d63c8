// The parts every answer is made of, as pure functions build them: things with a page, citations, statements, slots.
// The GraphQL types of the same names (sdl/root.graphql, sdl/evidence.graphql) say what each field means.
import type { Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { ClaimBasis, DocumentStatus, Modality } from '#schema/vocabulary/evidence.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';

export interface At {
  readonly asOf: Day;
  readonly revision: number;
  readonly proposals: boolean;
}

export interface Thing {
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
  readonly detail: string | null;
}

export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly issued: Day;
  readonly issuedSay: string;
  readonly status: DocumentStatus;
}

export interface Citation {
  readonly id: string;
  readonly document: CitedDocument;
  readonly reference: string;
  readonly lineFrom: number | null;
  readonly lineTo: number | null;
  readonly gist: string;
  readonly modality: Modality;
  readonly basis: ClaimBasis;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

export const VOICES = ['PAPER_SAYS', 'OUR_READING', 'RECORDED', 'NOT_STATED'] as const;
export type Voice = (typeof VOICES)[number];

export interface Statement {
  readonly id: string;
  readonly voice: Voice;
  readonly say: string;
  readonly links: readonly Thing[];
  readonly certainty: Certainty;
  readonly evidence: readonly Citation[];
}

export interface Slot {
  readonly slot: string;
  readonly heading: string;
  readonly say: string;
  readonly remark: string | null;
  readonly links: readonly Thing[];
  readonly absence: AbsenceReason | null;
  readonly nearest: readonly Statement[];
  readonly evidence: readonly Citation[];
  /** Of the papers it cites, on the day of the page; null or absent where it cites none. */
  readonly certainty?: Certainty | null;
}

/** IMPLIED where every claim cited is our own reading; of nothing cited it is no reading of ours. */
export function basisOf(evidence: readonly Citation[]): ClaimBasis {
  return evidence.length > 0 && evidence.every((citation) => citation.basis === 'IMPLIED') ? 'IMPLIED' : 'STATED';
}

/** PAPER_SAYS unless every claim cited is our own reading. No citation: NOT_STATED. */
export function voiceOf(evidence: readonly Citation[]): Voice {
  if (evidence.length === 0) return 'NOT_STATED';
  return basisOf(evidence) === 'IMPLIED' ? 'OUR_READING' : 'PAPER_SAYS';
}
