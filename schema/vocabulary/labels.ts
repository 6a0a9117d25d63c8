// Every label and every structural link the graph may hold. Lines between parties are in relationship-types.ts.

/** Node labels (MODEL §2, SEED §7). Every fact, whatever else it is, is also a Record: one space of ids. */
export const LABELS = [
  'Organisation', 'Body', 'Post', 'Person', 'Appointment', 'Membership', 'Plan', 'PlanEdition', 'PriorityArea', 'Theme',
  'Objective', 'Outcome', 'Deliverable', 'Measure', 'Observation', 'Risk', 'Mitigation', 'Programme', 'Assignment',
  'Agreement', 'TermsOfReference', 'Function', 'Delegation', 'Decision', 'Meeting', 'ChangeEvent', 'LegalBasis', 'Place', 'SourceDocument',
  'Passage', 'Absence', 'Claim', 'RetractedClaim', 'Term',
  'AttachedText', 'TextLine', 'Change', 'ChangeSet', 'ReaderQuestion', 'Store', 'Migration', 'Record',
] as const;
export type Label = (typeof LABELS)[number];

/** Labels that stand for several: whoever can answer, and whatever can be answered for. */
export const SUPER_LABELS = {
  Party: ['Organisation', 'Body', 'Post', 'Person'],
  Ownable: ['PriorityArea', 'Theme', 'Deliverable', 'Measure', 'Risk', 'Programme', 'PlanEdition', 'Agreement', 'Function'],
} as const satisfies Record<string, readonly Label[]>;

/** Links that are structure, not lines between parties. */
export const LINKS = [
  'COVERS', 'CONTAINS', 'CONTINUES', 'ALIGNS_TO', 'MEASURED_BY', 'THREATENS', 'MITIGATES', 'HAS_PASSAGE', 'CITES', 'ABOUT',
  'RIVALS', 'HAS_TEXT', 'HAS_LINE', 'OF', 'TO_POST', 'HELD_BY', 'BY_VIRTUE_OF', 'MEMBER', 'IN', 'ON_BEHALF_OF', 'FOR', 'TO', 'EDITION_OF', 'OBSERVES',
  'DECIDED_BY', 'DECIDED_AT', 'GOVERNS', 'CONCERNS', 'SIGNATORY_OF', 'FROM', 'UNDER', 'ORIGINAL', 'RESULTING',
] as const;
export type Link = (typeof LINKS)[number];
