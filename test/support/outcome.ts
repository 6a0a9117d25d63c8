// What came of a lane.

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Why, for each that failed. */
  readonly reasons: readonly string[];
}
