/** What a body is (MODEL §4). CLASS: bodies a source names only collectively. */
export const BODY_KINDS = [
  'STATUTORY_BOARD', 'STATUTORY_COMMITTEE', 'JOINT_COMMITTEE', 'COMMITTEE', 'COMMITTEES_IN_COMMON', 'SUB_COMMITTEE',
  'PARTNERSHIP', 'PARTNERSHIP_BOARD', 'EXECUTIVE_GROUP', 'PROGRAMME_BOARD', 'PROJECT_BOARD', 'MANAGEMENT_TEAM',
  'SUB_GROUP', 'WORKING_GROUP', 'TASK_AND_FINISH_GROUP', 'REFERENCE_GROUP', 'FORUM', 'NETWORK', 'SCRUTINY_COMMITTEE',
  'CABINET', 'PROVIDER_COLLABORATIVE', 'SYSTEM', 'CLASS', 'OTHER',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** How far a body may decide. */
export const AUTHORITIES = [
  'DECIDES_UNDER_DELEGATION', 'MEMBERS_DECIDE', 'RECOMMENDS', 'ADVISES', 'ASSURES', 'SCRUTINISES', 'NOT_STATED',
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** The tier of the system a body works at. */
export const LEVELS = [
  'SYSTEM', 'PLACE', 'NEIGHBOURHOOD', 'ORGANISATION', 'NOT_STATED',
] as const;
export type Level = (typeof LEVELS)[number];
