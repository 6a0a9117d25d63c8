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
}

/**
 * An answer is held under a state that was settled before it was asked for, and only if the graph still stands there afterwards.
 * So it has every change up to that state, and is found only by who reads that very state, later.
 */
export function answersByState(database: Pick<Database, 'read' | 'write'>, bounds = BOUNDS): Answers {
  const held = createHeld(bounds);
  let settled: string | undefined;
  let isSettling = false;

  const stateNow = sharedAsk(async () => {
    const state = await database.read(graphState);
    held.moveTo(state);
    return state;
  });

  async function settle(): Promise<void> {
    if (isSettling) return;
    isSettling = true;
    try {
      settled = await database.write({ timeoutMs: SETTLE_LIMIT }, settledState);
    } catch {
      // A database that is away, or busy with a long change: the next answer tries again.
    } finally {
      isSettling = false;
    }
  }

  return {
    find: async (key) => {
      if (!held.has(key)) return undefined;
      const state = await stateNow().catch(() => undefined);
      return state === undefined ? undefined : held.find(key, state);
    },
    begin: (key) => {
      const before = settled;
      return async (answer) => {
        const state = await stateNow().catch(() => undefined);
        if (state === undefined) return;
        if (state === before) held.hold(key, state, answer);
        else if (state !== settled) await settle();
      };
    },
  };
}
