// Once the database is known to be away, nobody waits to find out again: calls fail at once until a probe succeeds.
import type { Logger } from '../logger.ts';
import { LIMITS } from './driver.ts';
import { DatabaseFault, faultOf } from './faults.ts';
import type { HealthCheck } from './health.ts';

export interface Patience {
  /** Asked of a Neo4j that has just answered for the first time: it may be silent for long without being lost. A connection lost or refused is a loss still. */
  readonly isCold?: boolean | undefined;
}

export interface Breaker {
  /** Runs `attempt`; throws UNAVAILABLE at once while open. Only a lost or refused connection opens it. */
  pass<T>(attempt: () => Promise<T>, patience?: Patience): Promise<T>;
  /** Opens it before anybody runs into the loss. */
  open(): void;
  close(): void;
}

/** `onBack` is called each time the database answers again. */
export function createBreaker(health: HealthCheck, logger: Logger, onBack: () => void = () => undefined): Breaker {
  let probing: NodeJS.Timeout | undefined;
  // What was still running when the database was closed finds it gone, and that is no news.
  let isClosed = false;

  function open(): void {
    if (probing !== undefined || isClosed) return;
    logger.warn({ event: 'database-lost' }, 'The database cannot be reached; requests fail until it answers again.');
    probing = setInterval(() => { void probe(); }, LIMITS.probeEvery).unref();
  }

  async function probe(): Promise<void> {
    const { ok } = await health.ask();
    if (!ok || probing === undefined) return;
    shut();
    logger.info({ event: 'database-back' }, 'The database answers again.');
    onBack();
  }

  function shut(): void {
    clearInterval(probing);
    probing = undefined;
  }

  return {
    open,
    pass: async (attempt, { isCold = false } = {}) => {
      if (probing !== undefined) throw new DatabaseFault('UNAVAILABLE');
      try {
        return await (isCold ? attempt() : watched(attempt(), health));
      } catch (error) {
        if (faultOf(error) === 'UNAVAILABLE') open();
        throw error;
      }
    },
    close: () => {
      isClosed = true;
      shut();
    },
  };
}

// A frozen server neither answers nor closes its connections: whoever waits long asks whether it is there at all.
async function watched<T>(attempt: Promise<T>, health: HealthCheck): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      void health.ask().then((found) => { if (!found.ok) reject(new DatabaseFault('UNAVAILABLE')); });
    }, LIMITS.suspectAfter);
  });
  return await Promise.race([attempt, silent]).finally(() => { clearInterval(timer); });
}
