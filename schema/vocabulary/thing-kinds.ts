/** What a page can be about; decides the address of the page. */
export const THING_KINDS = [
  'BODY', 'ORGANISATION', 'POST', 'PERSON', 'DELIVERABLE', 'MEASURE', 'OBJECTIVE', 'RISK', 'PROGRAMME', 'PLAN',
  'PRIORITY_AREA', 'THEME', 'OUTCOME', 'AGREEMENT', 'LEGAL_BASIS', 'MEETING', 'DECISION', 'CHANGE_EVENT', 'FUNCTION',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];
