// Labels, links and properties of the record in words, for whoever mends it: pages use wording of their own.

/** By label; super-labels are left out. */
export const LABEL_WORDS: Readonly<Record<string, string>> = {
  Organisation: 'organisation', Body: 'body', Post: 'post', Person: 'person', Appointment: 'appointment', Membership: 'seat',
  Plan: 'plan', PlanEdition: 'edition', PriorityArea: 'area', Theme: 'theme', Objective: 'objective', Outcome: 'outcome',
  Deliverable: 'deliverable', Measure: 'measure', Observation: 'value', Risk: 'risk', Mitigation: 'mitigation', Programme: 'programme',
  Assignment: 'duty', Agreement: 'agreement', Function: 'function', Delegation: 'delegation', Decision: 'decision', Meeting: 'meeting',
  ChangeEvent: 'change of a party', LegalBasis: 'law', Place: 'place', SourceDocument: 'paper', Passage: 'passage', Absence: 'empty slot',
  Claim: 'claim', RetractedClaim: 'claim that no longer stands', Term: 'term', Change: 'change', Store: 'store', Migration: 'migration', AttachedText: 'attached paper', TextLine: 'line of a paper',
};

/** By link, or by the property that stands in its place: what the record says when it has it. */
export const END_WORDS: Readonly<Record<string, string>> = {
  TO_POST: 'which post it is to', HELD_BY: 'who holds it', BY_VIRTUE_OF: 'by which other post it is held', IN: 'in which body it is',
  MEMBER: 'who sits there', memberText: 'in the words of the paper who does', FOR: 'what it is for', TO: 'who answers', OF: 'what it is of',
  CITES: 'which passage it cites', OBSERVES: 'what it observes', MITIGATES: 'which risk it answers', EDITION_OF: 'of which plan it is',
  UNDER: 'under which agreement or law it is', DECIDED_BY: 'who decided it', ORIGINAL: 'what it changed',
};

/** By property: what the record lacks without it. */
export const PROPERTY_WORDS: Readonly<Record<string, string>> = {
  id: 'an id', name: 'a name', title: 'a title', text: 'its text', kind: 'a kind', status: 'a standing', version: 'a version', claimIds: 'its list of claims',
  validFrom: 'a first day', validTo: 'an end', fromBasis: 'the ground of its first day', untilBasis: 'the ground of its end',
  firstAttested: 'the day it was first seen', attestedOn: 'the days it was seen', searchText: 'the text by which it is found',
  function: 'whether it buys or provides', authority: 'how far it may decide', level: 'the tier it works at', visibility: 'who may see it',
  role: 'a role', voting: 'whether it votes', placeHeld: 'how the place is held', itemNumber: 'a number', value: 'a value', letter: 'one of the five letters',
  basis: 'what it rests on', slot: 'which slot is empty', reason: 'a reason', issued: 'a date of issue', issuedPrecision: 'how exact its date is',
  issuedBasis: 'the ground of its date', shortTitle: 'a short title', describesStructure: 'whether it describes a structure', reference: 'a reference',
  lineFrom: 'a first line', lineTo: 'a last line', order: 'its place in the paper', predicate: 'what it says in a word', gist: 'a gist',
  modality: 'how the paper says it', recordedBy: 'who recorded it', recordedAt: 'when it was recorded',
};
