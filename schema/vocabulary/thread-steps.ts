/** What a thread may pass, from the goal of a strategy down. */
export const THREAD_STEPS = ['GOAL', 'PLAN', 'AREA', 'OBJECTIVE', 'THEME', 'DELIVERABLE', 'MEASURE', 'OBSERVATION', 'RISK', 'RATING', 'MITIGATION'] as const;
export type ThreadStepKind = (typeof THREAD_STEPS)[number];

/** What has a thread of its own. */
export const THREADED_KINDS = ['DELIVERABLE', 'MEASURE', 'RISK'] as const;
export type ThreadedKind = (typeof THREADED_KINDS)[number];

/** The steps of each, in the order in which they are read: always all of them, so that a missing one keeps its place. */
export const STEPS_OF = {
  DELIVERABLE: ['GOAL', 'AREA', 'OBJECTIVE', 'THEME', 'DELIVERABLE', 'MEASURE', 'OBSERVATION', 'RISK'],
  MEASURE: ['GOAL', 'AREA', 'OBJECTIVE', 'THEME', 'DELIVERABLE', 'MEASURE', 'OBSERVATION'],
  RISK: ['GOAL', 'PLAN', 'RISK', 'RATING', 'MITIGATION', 'DELIVERABLE'],
} as const satisfies Record<ThreadedKind, readonly ThreadStepKind[]>;
