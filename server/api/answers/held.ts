// Answers in memory, all of one state of the graph, within bounds: those asked for least lately go first.

export interface Answer {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** How many answers are held at most, and how many bytes in all. */
export interface HoldBounds {
  readonly answers: number;
  readonly bytes: number;
}

export interface Held {
  /** Forgets everything unless the graph stands there already; undefined: nowhere that may be held. */
  moveTo(state: string | undefined): void;
  /** Whether what is held is of this state. */
  isAt(state: string): boolean;
  /** Whether there is an answer to this request, of whatever state. */
  has(key: string): boolean;
  /** The answer, if it is of this state. */
  find(key: string, state: string): Answer | undefined;
  /** Nothing is held of any other state than the one moved to, nor an answer that would drive out more than an eighth of all. */
  hold(key: string, state: string, answer: Answer): void;
  size(): HoldBounds;
}

// What a key, its headers and its place in the map take beside the body.
const BESIDE = 512;

/** Empty, and of no state of the graph until `moveTo` names one. */
export function createHeld(bounds: HoldBounds): Held {
  const answers = new Map<string, Answer>();
  let standing: string | undefined;
  let bytes = 0;

  function drop(key: string): void {
    const held = answers.get(key);
    if (held === undefined) return;
    answers.delete(key);
    bytes -= weightOf(held);
  }

  // A map keeps the order in which its keys came.
  function add(key: string, answer: Answer): void {
    drop(key);
    answers.set(key, answer);
    bytes += weightOf(answer);
  }

  return {
    moveTo: (state) => {
      if (state === standing) return;
      standing = state;
      answers.clear();
      bytes = 0;
    },
    isAt: (state) => state === standing,
    has: (key) => answers.has(key),
    find: (key, state) => {
      const held = state === standing ? answers.get(key) : undefined;
      if (held !== undefined) add(key, held);
      return held;
    },
    hold: (key, state, answer) => {
      if (state !== standing || weightOf(answer) > bounds.bytes / 8) return;
      add(key, answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= bounds.answers && bytes <= bounds.bytes) break;
        drop(oldest);
      }
    },
    size: () => ({ answers: answers.size, bytes }),
  };
}

function weightOf({ body }: Answer): number {
  return body.length + BESIDE;
}
