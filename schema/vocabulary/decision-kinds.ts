/** What a body did, or is asked to do, as the papers call it. */
export const DECISION_KINDS = [
  'AGREED', 'SETS', 'REPORTED_TO', 'ASKED_TO_APPROVE', 'ASKED_TO_SUPPORT', 'ASKED_TO_NOTE', 'ASKED_TO_RECEIVE',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
