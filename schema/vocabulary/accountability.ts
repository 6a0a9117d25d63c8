/** RASCI: who does, who answers, who supports, who is consulted, who is told. */
export const RASCI_LETTERS = [
  'RESPONSIBLE', 'ACCOUNTABLE', 'SUPPORTING', 'CONSULTED', 'INFORMED',
] as const;
export type Rasci = (typeof RASCI_LETTERS)[number];

/** On what an assignment rests. */
export const ASSIGNMENT_BASES = [
  'STATED', 'IMPLIED', 'PROPOSED', 'AGREED', 'CONFIRMED_BY_HOLDER',
] as const;
export type AssignmentBasis = (typeof ASSIGNMENT_BASES)[number];
