// Is the database there? Asked on a connection of its own, so that a busy pool does not look like a dead database.
import type { Driver } from 'neo4j-driver';
import { createDriver, LIMITS, type DatabaseConfig } from './driver.ts';
import { DatabaseFault, faultOf, type FaultKind } from './faults.ts';

export type Health = { readonly ok: true } | { readonly ok: false; readonly reason: FaultKind };

export interface HealthCheck {
  /** Answers within the limit; those who ask together share one question. */
  ask(): Promise<Health>;
  close(): Promise<void>;
}

/** `limit`: milliseconds that an answer may take. */
export function createHealthCheck(config: DatabaseConfig, limit: number = LIMITS.health): HealthCheck {
  let driver: Driver | undefined;
  let asking: Promise<Health> | undefined;

  async function once(): Promise<Health> {
    driver ??= createDriver(config, 1);
    try {
      await within(limit, answers(driver, config.databaseName, limit));
      return { ok: true };
    } catch (error) {
      // A connection that gave no answer may never give one: the next question starts on a new one.
      void driver.close();
      driver = undefined;
      return { ok: false, reason: faultOf(error) ?? 'OTHER' };
    }
  }

  return {
    ask: () => (asking ??= once().finally(() => { asking = undefined; })),
    close: async () => { await driver?.close(); },
  };
}

async function answers(driver: Driver, database: string, limit: number): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    await session.run('RETURN 1', {}, { timeout: limit });
  } finally {
    await session.close();
  }
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new DatabaseFault('UNAVAILABLE')); }, limit);
  });
  return Promise.race([work, late]).finally(() => { clearTimeout(timer); });
}
