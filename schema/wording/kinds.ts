// The closed lists in words. Each table names every member: a new one without words does not compile.
import type { Authority, BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationFunction, OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';

export const BODY_KIND_WORDS = {
  STATUTORY_BOARD: 'Board required by law',
  STATUTORY_COMMITTEE: 'Committee required by law',
  JOINT_COMMITTEE: 'Joint committee',
  COMMITTEE: 'Committee',
  COMMITTEES_IN_COMMON: 'Committees in common',
  SUB_COMMITTEE: 'Sub-committee',
  PARTNERSHIP: 'Partnership',
  PARTNERSHIP_BOARD: 'Partnership board',
  EXECUTIVE_GROUP: 'Executive group',
  PROGRAMME_BOARD: 'Programme board',
  PROJECT_BOARD: 'Project board',
  MANAGEMENT_TEAM: 'Management team',
  SUB_GROUP: 'Sub-group',
  WORKING_GROUP: 'Working group',
  TASK_AND_FINISH_GROUP: 'Task and finish group',
  REFERENCE_GROUP: 'Reference group',
  FORUM: 'Forum',
  NETWORK: 'Network',
  SCRUTINY_COMMITTEE: 'Scrutiny committee',
  CABINET: 'Cabinet',
  PROVIDER_COLLABORATIVE: 'Provider collaborative',
  SYSTEM: 'System',
  CLASS: 'Bodies named only together',
  OTHER: 'Body of another kind',
} as const satisfies Record<BodyKind, string>;

export const ORGANISATION_KIND_WORDS = {
  LOCAL_AUTHORITY: 'Council',
  COMBINED_AUTHORITY: 'Combined authority',
  ICB: 'Integrated care board (NHS body)',
  CCG: 'Clinical commissioning group',
  NHS_FOUNDATION_TRUST: 'NHS foundation trust',
  NHS_TRUST: 'NHS trust',
  AMBULANCE_TRUST: 'Ambulance trust',
  PCN: 'Primary care network',
  GP_FEDERATION: 'Federation of GP practices',
  NATIONAL_BODY: 'National body',
  REGULATOR: 'Regulator',
  VCSE: 'Voluntary, community or social enterprise',
  INDEPENDENT_PROVIDER: 'Independent provider',
  POLICE: 'Police',
  FIRE: 'Fire and rescue service',
  PCC: "Police and crime commissioner's office",
  EDUCATION: 'Education',
  HEALTHWATCH: 'Healthwatch',
  CONSULTANCY: 'Consultancy',
  SUPPLIER: 'Supplier',
  CLASS: 'Organisations named only together',
  OTHER: 'Organisation of another kind',
} as const satisfies Record<OrganisationKind, string>;

export const ORGANISATION_FUNCTION_WORDS = {
  COMMISSIONER: 'Commissions services',
  PROVIDER: 'Provides services',
  BOTH: 'Commissions and provides services',
  REGULATOR: 'Regulates',
  OTHER: 'Neither commissions nor provides',
  UNKNOWN: 'Our papers do not say',
} as const satisfies Record<OrganisationFunction, string>;

export const STATUS_WORDS = {
  PROPOSED: 'Proposed',
  AGREED: 'Agreed, not yet in force',
  SHADOW: 'In shadow form',
  IN_FORCE: 'In force',
  DORMANT: 'Dormant',
  ENDED: 'Ended',
  REJECTED: 'Rejected',
} as const satisfies Record<Status, string>;

export const AUTHORITY_WORDS = {
  DECIDES_UNDER_DELEGATION: 'Decides under delegation',
  MEMBERS_DECIDE: 'Its members decide, each for its own organisation',
  RECOMMENDS: 'Recommends',
  ADVISES: 'Advises',
  ASSURES: 'Assures',
  SCRUTINISES: 'Scrutinises',
  NOT_STATED: 'Not stated in the source',
} as const satisfies Record<Authority, string>;

/** What is said of one that cannot be used: "only proposed". */
export const STANDING_WORDS = {
  PROPOSED: 'only proposed',
  AGREED: 'agreed and not yet in force',
  SHADOW: 'in shadow form',
  IN_FORCE: 'in force',
  DORMANT: 'dormant',
  ENDED: 'ended',
  REJECTED: 'rejected',
} as const satisfies Record<Status, string>;
