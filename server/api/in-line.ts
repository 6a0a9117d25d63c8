// Work that waits in line, a few pieces at a time; what somebody waits for is taken next.

export interface Line {
  /** Moves these to the front, and settles when each of them was tried, well or not. Names that are not in the line count as tried. */
  tried(names: readonly string[]): Promise<void>;
  /** Every piece was tried. */
  isDone(): boolean;
}

export type Work = ReadonlyMap<string, () => Promise<unknown>>;

export interface Pace {
  /** As many pieces at a time, where somebody waits for them. */
  readonly atOnce: number;
  /** As many where nobody does: it leaves the machine to those who ask. */
  readonly unasked: number;
}

/** Begins once the caller has said what is wanted first. A piece that fails counts as tried. */
export function inLine(work: Work, { atOnce, unasked }: Pace): Line {
  const pieces = [...work].map(([name, run]) => piece(name, run));
  const waiting = [...pieces];
  const wanted = new Set<string>();
  const going = new Set<Piece>();

  function fill(): void {
    for (let next = waiting[0]; next !== undefined && going.size < (wanted.has(next.name) ? atOnce : unasked); next = waiting[0]) {
      waiting.shift();
      void taken(next);
    }
  }

  async function taken(next: Piece): Promise<void> {
    going.add(next);
    await next.begin();
    going.delete(next);
    fill();
  }

  queueMicrotask(fill);
  return {
    tried: async (names) => {
      for (const name of names) wanted.add(name);
      const [sooner, later] = [true, false].map((isAsked) => waiting.filter(({ name }) => names.includes(name) === isAsked));
      waiting.splice(0, waiting.length, ...sooner ?? [], ...later ?? []);
      queueMicrotask(fill);
      await Promise.all(pieces.filter(({ name }) => names.includes(name)).map(({ tried }) => tried));
    },
    isDone: () => pieces.every(({ isTried }) => isTried()),
  };
}

type Piece = ReturnType<typeof piece>;

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
