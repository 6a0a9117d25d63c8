// What the record must hold at any time, and what each kind of record must have: the database itself demands no more than unique ids.
import type { Label, Link } from '#schema/vocabulary/labels.ts';

/** Rules of the record that a change outside our commands, or a fault of ours, could break; in the order in which they are told. */
export const DATA_RULES = [
  'PROPERTY_MISSING', 'VALUE_UNKNOWN', 'PERIOD_EMPTY', 'CLAIM_MISSING', 'END_MISSING', 'END_DOUBLED', 'END_ENDED', 'END_NOT_YET', 'LINE_NOT_ALLOWED',
  'LOOP', 'POST_OVERLAP', 'SAME_NAME', 'SAME_IDENTIFIER', 'STORED_TWICE', 'CONTRADICTED', 'ORPHAN',
  'EXTRAPOLATED',
] as const;
export type DataRule = (typeof DATA_RULES)[number];

const DATED = ['id', 'status', 'validFrom', 'validTo', 'fromBasis', 'untilBasis', 'firstAttested', 'attestedOn', 'claimIds', 'version'] as const;

/** Labels of what a paper states, each with what it has beside its days: all of it must cite. */
const FACTS = {
  Organisation: ['name', 'kind', 'function', 'searchText'],
  Body: ['name', 'kind', 'authority', 'level', 'searchText'],
  Post: ['name', 'searchText'],
  Person: ['name', 'visibility', 'searchText'],
  Appointment: ['kind'],
  Membership: ['role', 'voting', 'placeHeld'],
  Plan: ['title', 'kind'],
  PlanEdition: ['title'],
  PriorityArea: ['title'],
  Theme: ['title'],
  Objective: ['title'],
  Outcome: ['title'],
  Deliverable: ['title', 'itemNumber'],
  Measure: ['title'],
  Observation: ['kind', 'value'],
  Risk: ['title'],
  Mitigation: ['title'],
  Programme: ['title'],
  Assignment: ['letter', 'basis'],
  Agreement: ['title', 'kind'],
  Function: ['title'],
  Delegation: [],
  Decision: ['title', 'kind'],
  Meeting: ['title'],
  ChangeEvent: ['title', 'kind'],
  LegalBasis: ['title'],
  Place: ['name', 'kind'],
  Absence: ['slot', 'reason'],
  Term: ['text', 'kind'],
} as const satisfies Partial<Record<Label, readonly string[]>>;

/** Labels whose records rest on claims. */
export const CITING_LABELS: readonly string[] = Object.keys(FACTS);

/** What every record of a label has; a record without one of these breaks a question that reads it. */
export const REQUIRED_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(FACTS).map(([label, own]) => [label, [...DATED, ...own]])),
  SourceDocument: ['id', 'title', 'shortTitle', 'issued', 'issuedPrecision', 'issuedBasis', 'status', 'describesStructure'],
  Passage: ['id', 'reference', 'lineFrom', 'lineTo', 'order'],
  Claim: ['id', 'predicate', 'gist', 'modality', 'basis', 'recordedBy', 'recordedAt'],
};

/** What every line between two parties has. */
export const REQUIRED_OF_LINES: readonly string[] = DATED;

/** Links that carry claims of their own, though they run between no parties. */
export const CITING_LINKS = ['ALIGNS_TO', 'SIGNATORY_OF', 'MEASURED_BY'] as const satisfies readonly Link[];

/** The ends of what stands between others: each list names links, or words in their stead, one of which must be there. */
export const REQUIRED_ENDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Appointment: [['TO_POST'], ['HELD_BY', 'BY_VIRTUE_OF']],
  Membership: [['IN'], ['MEMBER', 'memberText']],
  Assignment: [['FOR'], ['TO']],
  Absence: [['OF']],
  Claim: [['CITES']],
  Observation: [['OBSERVES']],
  Mitigation: [['MITIGATES']],
  PlanEdition: [['EDITION_OF']],
  Delegation: [['OF'], ['UNDER']],
  Decision: [['DECIDED_BY']],
  ChangeEvent: [['ORIGINAL']],
};

/** Links of which a record of the label has one at most. */
export const SINGLE_ENDS: Readonly<Record<string, readonly Link[]>> = {
  Appointment: ['TO_POST', 'HELD_BY'],
  Membership: ['IN', 'MEMBER', 'ON_BEHALF_OF'],
  Assignment: ['FOR', 'TO'],
  Absence: ['OF'],
  Claim: ['CITES'],
  Observation: ['OBSERVES'],
  PlanEdition: ['EDITION_OF'],
};

/** Links whose end takes the record with it. */
export const HOLDING_LINKS = ['MEMBER', 'IN', 'ON_BEHALF_OF', 'FOR', 'TO', 'TO_POST'] as const satisfies readonly Link[];
