/** How an appointment is held. */
export const APPOINTMENT_KINDS = [
  'SUBSTANTIVE', 'INTERIM', 'ACTING', 'JOINT', 'JOB_SHARE', 'SECONDMENT', 'ELECTED', 'EX_OFFICIO', 'NOT_STATED',
] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** Whether a member votes. */
export const VOTINGS = [
  'VOTING', 'NON_VOTING', 'NOT_STATED',
] as const;
export type Voting = (typeof VOTINGS)[number];

/** How a place on a body is held. */
export const PLACES_HELD = [
  'BY_LAW', 'BY_OFFICE', 'NOMINATED', 'ELECTED', 'CO_OPTED', 'ATTENDS', 'NOT_STATED',
] as const;
export type PlaceHeld = (typeof PLACES_HELD)[number];

/** Who may see a person. */
export const VISIBILITIES = [
  'PUBLIC', 'STAFF', 'RESTRICTED',
] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What a member does on a body. */
export const MEMBER_ROLES = [
  'CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUPPORT', 'NOT_STATED',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
