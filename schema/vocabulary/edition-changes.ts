/** What may have become of a commitment from one plan edition to another; a pair may show several. */
export const EDITION_CHANGES = [
  'UNCHANGED', 'REWORDED', 'RENUMBERED', 'MOVED', 'REOWNED', 'RESCOPED', 'SPLIT', 'MERGED', 'DROPPED', 'ADDED', 'UNMATCHED',
] as const;
export type EditionChangeKind = (typeof EDITION_CHANGES)[number];

/** How a recorded continuation was made (MODEL §4). */
export const CONTINUATION_KINDS = ['UNCHANGED', 'REWORDED', 'RESCOPED', 'SPLIT', 'MERGED', 'RENUMBERED'] as const;
export type ContinuationKind = (typeof CONTINUATION_KINDS)[number];
