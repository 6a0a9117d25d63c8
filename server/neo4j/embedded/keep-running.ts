// The server's own Neo4j, started again when it dies under a running server: killed by the system for its memory, for one.
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../../logger.ts';
import type { Embedded } from './launch.ts';

export interface Keeping {
  /** Starts it again on the same folder and port; rejects when it cannot, or when `signal` is aborted. */
  readonly start: (signal: AbortSignal) => Promise<Embedded>;
  /** Called as soon as it is seen to be gone. */
  readonly onLost: () => void;
  readonly logger: Logger;
  /** Aborted when the program is asked to stop: from then on a Neo4j that ends is none to start again. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds before each try; their number is the number of tries. */
  readonly waits?: readonly number[];
  /** Milliseconds between two looks. */
  readonly lookEvery?: number;
}

const WAITS = [0, 1_000, 2_000, 4_000, 8_000, 16_000] as const;
const LOOK_EVERY = 500;
// One that dies sooner than this after a start has not recovered: its tries go on counting.
const STEADY = 60_000;

/** Watches `first` until it is stopped by the function answered, which ends the Neo4j that runs then, also one that is just starting. */
export function keepRunning(first: Embedded, keeping: Keeping): () => Promise<void> {
  const stopping = new AbortController();
  const signal = AbortSignal.any([stopping.signal, ...(keeping.signal === undefined ? [] : [keeping.signal])]);
  const hold = { current: first };
  const watching = watch(hold, keeping, signal);
  return async () => {
    stopping.abort();
    await watching;
    await hold.current.stop();
  };
}

async function watch(hold: { current: Embedded }, keeping: Keeping, signal: AbortSignal): Promise<void> {
  const { onLost, logger, waits = WAITS, lookEvery = LOOK_EVERY } = keeping;
  let left = [...waits];
  for (;;) {
    const since = Date.now();
    await untilGone(hold.current, { lookEvery, signal });
    if (isOver(signal)) return;
    onLost();
    logger.warn({ event: 'neo4j-ended', pid: hold.current.pid }, 'The embedded Neo4j ended by itself; it is started again.');
    if (Date.now() - since > STEADY) left = [...waits];
    const again = await startedAgain(left, keeping, signal);
    if (again === undefined && isOver(signal)) return;
    if (again === undefined) {
      logger.error({ event: 'neo4j-given-up', tries: waits.length }, 'The embedded Neo4j could not be started again; restart the server when its console log says why.');
      return;
    }
    hold.current = again;
    logger.info({ event: 'neo4j-started-again', pid: again.pid }, 'The embedded Neo4j runs again.');
  }
}

async function untilGone(embedded: Embedded, { lookEvery, signal }: { readonly lookEvery: number; readonly signal: AbortSignal }): Promise<void> {
  while (!isOver(signal) && embedded.isAlive()) await passed(lookEvery, signal);
}

// Takes from `left` what each try uses up.
async function startedAgain(left: number[], { start, logger }: Keeping, signal: AbortSignal): Promise<Embedded | undefined> {
  for (let wait = left.shift(); wait !== undefined; wait = left.shift()) {
    await passed(wait, signal);
    if (isOver(signal)) return undefined;
    try {
      return await start(signal);
    } catch {
      if (!isOver(signal)) logger.warn({ event: 'neo4j-not-started', triesLeft: left.length }, 'The embedded Neo4j did not start.');
    }
  }
  return undefined;
}

// Asked anew each time: it changes while one waits.
function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}

async function passed(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
