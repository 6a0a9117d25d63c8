// Answers held by change number: one that was given is given again for as long as the graph has not changed, and never a day longer.
import type { Database } from '../../neo4j/database.ts';
import { changeNumber, settledNumber } from '../../neo4j/change-number.ts';
import { createHeld, type Answer, type HoldBounds } from './held.ts';
import { sharedAsk } from './shared-ask.ts';

const BOUNDS: HoldBounds = { answers: 2_000, bytes: 32 * 1024 * 1024 };
const SETTLE_LIMIT = 5_000;

export interface Answers {
  /** The answer to this very request, if the graph stands where it stood when it was read. The number is asked of the database each time. */
  find(key: string): Promise<Answer | undefined>;
  /** Call it before the question is asked, and hand the whole answer to what it returns, once that was sent. */
  begin(key: string): (answer: Answer) => Promise<void>;
}

/**
 * An answer is held under the number of a state that was settled before it was asked for, and only if the number is still the same
 * afterwards. So it holds every change up to that number, and is found only by who reads that very number, later.
 */
export function answersByNumber(database: Pick<Database, 'read' | 'write'>, bounds = BOUNDS): Answers {
  const held = createHeld(bounds);
  let settled: string | undefined;
  let isSettling = false;

  const numberNow = sharedAsk(async () => {
    const number = await database.read(changeNumber);
    held.moveTo(number);
    return number;
  });

  async function settle(): Promise<void> {
    if (isSettling) return;
    isSettling = true;
    try {
      settled = await database.write({ timeoutMs: SETTLE_LIMIT }, settledNumber);
    } catch {
      // A database that is away, or busy with a long change: the next answer tries again.
    } finally {
      isSettling = false;
    }
  }

  return {
    find: async (key) => {
      if (!held.has(key)) return undefined;
      const number = await numberNow().catch(() => undefined);
      return number === undefined ? undefined : held.find(key, number);
    },
    begin: (key) => {
      const before = settled;
      return async (answer) => {
        const number = await numberNow().catch(() => undefined);
        if (number === undefined) return;
        if (number === before) held.hold(key, number, answer);
        else if (number !== settled) await settle();
      };
    },
  };
}
