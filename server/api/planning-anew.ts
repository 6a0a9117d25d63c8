// A question that took too long may have met a plan that Neo4j had not made yet, and could not finish in a person's time: it is tried once more behind their back.
import type { Work } from './in-line.ts';

export interface PlanningAnew {
  /** Tries these in the background; one that is being tried already is not tried twice. Names of nothing count for nothing. */
  readonly begin: (names: readonly string[]) => void;
  /** Settles when those of them that are being tried were, well or not. */
  readonly done: (names: readonly string[]) => Promise<void>;
  readonly isBusy: () => boolean;
}

/** `work`: by name of the question. What fails is told to nobody: whoever asks next meets it. */
export function planningAnew(work: Work): PlanningAnew {
  const going = new Map<string, Promise<void>>();
  const tried = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    try {
      await run();
    } catch {
      // Left to whoever asks next.
    } finally {
      going.delete(name);
    }
  };
  return {
    begin: (names) => {
      for (const name of names) {
        const run = work.get(name);
        if (run !== undefined && !going.has(name)) going.set(name, tried(name, run));
      }
    },
    done: async (names) => { await Promise.all(names.flatMap((name) => going.get(name) ?? [])); },
    isBusy: () => going.size > 0,
  };
}
