// Undoing what was begun, the last first.

/** One thing to undo. */
export type Step = () => Promise<void> | void;

/** Takes every step, last first, also after one that failed; then throws the first failure. */
export async function putAway(steps: readonly Step[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps.toReversed()) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Puts away because of `reason`, and throws that, whatever else fails meanwhile. */
export async function putAwayAfter(reason: unknown, steps: readonly Step[]): Promise<never> {
  await putAway(steps).catch(() => undefined);
  throw reason;
}
