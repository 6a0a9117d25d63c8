/** What breaks a thread from a goal of a strategy to a measure. */
export const THREAD_GAP_KINDS = ['NOTHING_BENEATH', 'SERVES_NONE', 'NOT_MEASURED'] as const;
export type ThreadGapKind = (typeof THREAD_GAP_KINDS)[number];

/** Why a line is weak: it rests on nothing, on proposals alone, or on papers that are too old. */
export const WEAK_GROUNDS = ['NO_EVIDENCE', 'ONLY_PROPOSED', 'OLD_PAPERS'] as const;
export type WeakGround = (typeof WEAK_GROUNDS)[number];

/** What a measure needs to be judged by. */
export const MEASURE_CELLS = ['BASELINE', 'TARGET', 'DUE'] as const;
export type MeasureCell = (typeof MEASURE_CELLS)[number];
