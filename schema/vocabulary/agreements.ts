/** What binds two or more parties, as the papers call it. */
export const AGREEMENT_KINDS = [
  'MEMORANDUM', 'PARTNERSHIP_AGREEMENT', 'SECTION_75', 'SECTION_256', 'POOLED_FUND', 'CONTRACT', 'PROTOCOL',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
