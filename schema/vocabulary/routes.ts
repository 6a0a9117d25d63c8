/** The lines that escalation follows, best first; ESCALATION_ORDER ties them to the registry. */
export const ESCALATION_LINES = [
  'ESCALATES_TO', 'ACCOUNTABLE_TO', 'REPORTS_TO', 'OVERSEES', 'PART_OF',
] as const;
export type EscalationLine = (typeof ESCALATION_LINES)[number];

/** Why a route ends: nothing above, back where it was, or after twelve steps. */
export const ROUTE_STOPS = [
  'TOP', 'LOOP', 'LIMIT',
] as const;
export type RouteStop = (typeof ROUTE_STOPS)[number];

/** Whether a remit is a party's own, or that of a group below it. */
export const REMIT_REACHES = [
  'DIRECT', 'ROLLED_UP',
] as const;
export type RemitReach = (typeof REMIT_REACHES)[number];

/** What is odd about an accountability: several hold it, or a person does. */
export const SHARED_HOWS = [
  'SHARED', 'ON_PERSON',
] as const;
export type SharedHow = (typeof SHARED_HOWS)[number];

/** Why an owner exists only on paper. */
export const PAPER_OWNER_WHYS = [
  'VACANT', 'ENDED', 'UNNAMED',
] as const;
export type PaperOwnerWhy = (typeof PAPER_OWNER_WHYS)[number];
