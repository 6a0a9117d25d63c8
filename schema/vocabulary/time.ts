/** How exact a printed date is. */
export const DATE_PRECISIONS = [
  'DAY', 'MONTH', 'SEASON', 'YEAR', 'FINANCIAL_YEAR', 'UNKNOWN',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** On what a date rests. */
export const DATE_BASES = [
  'STATED', 'INFERRED', 'UNKNOWN',
] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** How sure an answer is on the day asked: dates given; a paper within its time speaks of it; nothing for 24 months. */
export const CERTAINTIES = [
  'STATED', 'ATTESTED', 'EXTRAPOLATED',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];
