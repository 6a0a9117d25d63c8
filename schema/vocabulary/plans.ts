/** What a plan is, as the papers call it. */
export const PLAN_KINDS = [
  'PLAN', 'STRATEGY', 'NATIONAL_PLAN', 'VISION', 'FRAMEWORK', 'GUIDANCE', 'POLICY', 'REPORT', 'ASSESSMENT', 'MODEL',
  'STATEMENT', 'WORKPLAN', 'OTHER',
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What an observation of a measure or an objective gives. */
export const OBSERVATION_KINDS = ['BASELINE', 'TARGET'] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** How a risk is rated where a paper rates it. */
export const RISK_RATINGS = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type RiskRating = (typeof RISK_RATINGS)[number];

/** What is odd about the printed row of a deliverable. */
export const DELIVERABLE_FLAGS = [
  'merged_row', 'number_inferred', 'number_missing_in_source', 'split_uncertain', 'duplicated_number', 'conflicting_number',
  'stray_dot', 'noun_only', 'outcome_statement', 'problem_statement', 'page_footer_intrusion', 'sic',
] as const;
export type DeliverableFlag = (typeof DELIVERABLE_FLAGS)[number];
/** Those by which a number is our reading of the row, and not printed beside the item. */
export const NUMBER_READ_FLAGS: readonly DeliverableFlag[] = ['number_inferred', 'number_missing_in_source', 'split_uncertain'];
