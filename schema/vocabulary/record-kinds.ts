import type { Label, Link } from '#schema/vocabulary/labels.ts';

/** What stands beside parties and plans with a page of its own: agreements and laws, meetings and decisions, changes, outcomes. */
export const RECORD_KINDS = ['AGREEMENT', 'LEGAL_BASIS', 'MEETING', 'DECISION', 'CHANGE_EVENT', 'OUTCOME'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The label that the database gives each. */
export const LABEL_OF_RECORD = {
  AGREEMENT: 'Agreement', LEGAL_BASIS: 'LegalBasis', MEETING: 'Meeting', DECISION: 'Decision', CHANGE_EVENT: 'ChangeEvent', OUTCOME: 'Outcome',
} as const satisfies Record<RecordKind, Label>;

/** By the first paper that speaks of each. */
export const RECORD_ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const;
export type RecordOrder = (typeof RECORD_ORDERS)[number];

/** The links of a record to what it concerns. */
export const RECORD_TIES = [
  'HELD_BY', 'DECIDED_BY', 'DECIDED_AT', 'CONCERNS', 'ORIGINAL', 'RESULTING', 'ALIGNS_TO', 'MEASURED_BY',
] as const satisfies readonly Link[];
export type RecordTie = (typeof RECORD_TIES)[number];
