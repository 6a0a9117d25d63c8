// Held answers: one that was given is given again for as long as the graph has not changed, and never a day longer.
import type { Database } from '../../neo4j/database.ts';
import { graphState, settledState } from '../../neo4j/graph-state.ts';
import { createHeld, type Answer, type HoldBounds } from './held.ts';
import { sharedAsk } from './shared-ask.ts';

const BOUNDS: HoldBounds = { answers: 2_000, bytes: 32 * 1024 * 1024 };
const SETTLE_LIMIT = 5_000;

export interface Answers {
  /** The answer to this very request, if the graph stands where it stood when it was read. Its state is asked of the database each time. */
  find(key: string): Promise<Answer | undefined>;
  /** Call it before the question is asked, and hand the whole answer to what it returns, once that was sent. */
  begin(key: string): (answer: Answer) => Promise<void>;
  /** Something may have been changed here: the next answer finds out where the graph stands now. */
  changed(): void;
}

/**
 * An answer is held under a state that was settled before it was asked for, and is found only by who reads that very state, later.
 * No state comes twice, so the graph stood there all the while: the answer has every change up to it and none after it.
 */
export function answersByState(database: Pick<Database, 'read' | 'write'>, bounds = BOUNDS): Answers {
  const held = createHeld(bounds);
  let settled: string | undefined;
  let settling: Promise<void> | undefined;
  let changes = 0;

  const stateNow = sharedAsk(async () => {
    const state = await database.read(graphState);
    held.moveTo(state);
    return state;
  });

  async function settledNow(): Promise<void> {
    const before = changes;
    try {
      const state = await database.write({ timeoutMs: SETTLE_LIMIT }, settledState);
      if (changes === before) settled = state;
      held.moveTo(state);
    } catch {
      // A database that is away, or busy with a long change: the next answer tries again.
    }
  }

  function settle(): Promise<void> {
    settling ??= settledNow().finally(() => { settling = undefined; });
    return settling;
  }

  return {
    find: async (key) => {
      if (!held.has(key)) return undefined;
      const state = await stateNow().catch(() => undefined);
      if (state === undefined) return undefined;
      if (state !== settled) void settle();
      return held.find(key, state);
    },
    begin: (key) => {
      const before = settled;
      return async (answer) => {
        if (before !== undefined && held.isAt(before)) held.hold(key, before, answer);
        else await settle();
      };
    },
    changed: () => {
      changes += 1;
      settled = undefined;
    },
  };
}
