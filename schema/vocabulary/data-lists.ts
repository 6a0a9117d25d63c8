// Which values a record may bear where a closed list says so, and between which labels each link runs: the database itself refuses neither.
import { ABSENCE_REASONS, SLOTS } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { AUTHORITIES, BODY_KINDS, LEVELS } from '#schema/vocabulary/body-kinds.ts';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { CITING_LABELS } from '#schema/vocabulary/data-rules.ts';
import { DECISION_KINDS } from '#schema/vocabulary/decision-kinds.ts';
import { CLAIM_BASES, DOCUMENT_STATUSES, MODALITIES, SOURCE_KINDS } from '#schema/vocabulary/evidence.ts';
import { SUPER_LABELS, type Label, type Link } from '#schema/vocabulary/labels.ts';
import { ORGANISATION_FUNCTIONS, ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { OBSERVATION_KINDS, PLAN_KINDS, RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { APPOINTMENT_KINDS, MEMBER_ROLES, PLACES_HELD, VISIBILITIES, VOTINGS } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { DATE_BASES, DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { PLACE_KINDS, TERM_KINDS } from '#schema/vocabulary/words-and-places.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** What every dated record and every line between two parties may bear. */
export const DATED_LISTS: Lists = { status: STATUSES, fromBasis: DATE_BASES, untilBasis: DATE_BASES, fromPrecision: DATE_PRECISIONS, untilPrecision: DATE_PRECISIONS };

const OWN: Partial<Record<Label, Lists>> = {
  Organisation: { kind: ORGANISATION_KINDS, function: ORGANISATION_FUNCTIONS },
  Body: { kind: BODY_KINDS, authority: AUTHORITIES, level: LEVELS },
  Person: { visibility: VISIBILITIES },
  Appointment: { kind: APPOINTMENT_KINDS },
  Membership: { role: MEMBER_ROLES, voting: VOTINGS, placeHeld: PLACES_HELD },
  Plan: { kind: PLAN_KINDS },
  Observation: { kind: OBSERVATION_KINDS },
  Risk: { rating: RISK_RATINGS },
  Assignment: { letter: RASCI_LETTERS, basis: ASSIGNMENT_BASES },
  Agreement: { kind: AGREEMENT_KINDS },
  Decision: { kind: DECISION_KINDS },
  ChangeEvent: { kind: CHANGE_EVENT_KINDS },
  Place: { kind: PLACE_KINDS },
  Absence: { slot: SLOTS, reason: ABSENCE_REASONS },
  Term: { kind: TERM_KINDS },
};

/** By label and property: the values that its closed list holds. */
export const LISTED_VALUES: Readonly<Record<string, Lists>> = {
  ...Object.fromEntries(Object.entries({ ...Object.fromEntries(CITING_LABELS.map((label): [string, Lists] => [label, {}])), ...OWN })
    .map(([label, own]) => [label, { ...DATED_LISTS, ...own }])),
  SourceDocument: { kind: SOURCE_KINDS, status: DOCUMENT_STATUSES, issuedPrecision: DATE_PRECISIONS, issuedBasis: DATE_BASES },
  Claim: { modality: MODALITIES, basis: CLAIM_BASES, absenceReason: ABSENCE_REASONS },
};

const { Party: PARTIES, Ownable: OWNABLE } = SUPER_LABELS;

/** Labels allowed at the start and at the end of a link; a link that stands not here may run between any. */
export const LINK_ENDS: Partial<Record<Link, readonly [readonly Label[], readonly Label[]]>> = {
  CONTAINS: [['PlanEdition', 'PriorityArea', 'Theme'], ['PriorityArea', 'Theme', 'Objective', 'Outcome', 'Programme', 'Measure', 'Deliverable']],
  MEASURED_BY: [[...OWNABLE, 'Objective', 'Outcome'], ['Measure']],
  THREATENS: [['Risk'], [...OWNABLE, 'Plan', 'Objective', 'Outcome']],
  MITIGATES: [['Mitigation'], ['Risk']],
  EDITION_OF: [['PlanEdition'], ['Plan']],
  HAS_PASSAGE: [['SourceDocument'], ['Passage']],
  CITES: [['Claim', 'RetractedClaim'], ['Passage', 'SourceDocument']],
  TO_POST: [['Appointment'], ['Post']],
  BY_VIRTUE_OF: [['Appointment'], ['Post']],
  MEMBER: [['Membership'], PARTIES],
  IN: [['Membership'], ['Body']],
  ON_BEHALF_OF: [['Membership'], PARTIES],
  FOR: [['Assignment'], OWNABLE],
  TO: [['Assignment', 'Delegation'], PARTIES],
  OBSERVES: [['Observation'], ['Measure', 'Objective']],
  DECIDED_AT: [['Decision'], ['Meeting']],
};
