// Work that waits in line, a few pieces at a time; what somebody waits for is taken next.

export interface Line {
  /** Moves these to the front, and settles when each of them was tried, well or not. Names that are not in the line count as tried. */
  tried(names: readonly string[]): Promise<void>;
  /** Every piece was tried. */
  isDone(): boolean;
}

export type Work = ReadonlyMap<string, () => Promise<unknown>>;

/** Begins once the caller has said what is wanted first. A piece that fails counts as tried. */
export function inLine(work: Work, atOnce: number): Line {
  const pieces = [...work].map(([name, run]) => piece(name, run));
  const waiting = [...pieces];

  async function takeTurns(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next.begin();
  }

  queueMicrotask(() => { for (let each = 0; each < atOnce; each += 1) void takeTurns(); });
  return {
    tried: async (names) => {
      const [sooner, later] = [true, false].map((isAsked) => waiting.filter(({ name }) => names.includes(name) === isAsked));
      waiting.splice(0, waiting.length, ...sooner ?? [], ...later ?? []);
      await Promise.all(pieces.filter(({ name }) => names.includes(name)).map(({ tried }) => tried));
    },
    isDone: () => pieces.every(({ isTried }) => isTried()),
  };
}

function piece(name: string, run: () => Promise<unknown>) {
  const state = { isTried: false, settle: (): void => undefined };
  const tried = new Promise<void>((resolve) => { state.settle = resolve; });
  const begin = async (): Promise<void> => {
    try {
      await run();
    } catch {
      // Left to whoever asks for it.
    }
    state.isTried = true;
    state.settle();
  };
  return { name, tried, begin, isTried: () => state.isTried };
}
