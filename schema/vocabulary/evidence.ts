/** How a paper says a thing. */
export const MODALITIES = [
  'ASSERTED', 'AGREED', 'PROPOSED', 'ASPIRATION', 'REPORTED', 'IMPLIED',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether the paper says it, or we read it out of the paper. */
export const CLAIM_BASES = [
  'STATED', 'IMPLIED',
] as const;
export type ClaimBasis = (typeof CLAIM_BASES)[number];

/** What kind of proof a source is (MODEL §4). */
export const SOURCE_KINDS = [
  'PUBLISHED_PAPER', 'MINUTE', 'CORRESPONDENCE', 'OFFICER_KNOWLEDGE',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a source document stands. */
export const DOCUMENT_STATUSES = [
  'DRAFT', 'PROPOSAL', 'SIGNED', 'PUBLISHED',
] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
