// The shared store for tests: whatever they write is undone, so that all of them see the seed as it was loaded.
import { inject } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import { faultOf } from '../../server/neo4j/faults.ts';
import type { Tx } from '../../server/neo4j/tx.ts';

let opened: Database | undefined;

const TRIES = 5;
const UNHURRIED = { timeoutMs: 60_000 } as const;

/** Does `work` in a transaction on the seeded store and rolls it back; it may run again, so it touches nothing else. `timeoutMs`: absent: that of every edit. */
export async function withTx<T>(work: (tx: Tx) => Promise<T>, { timeoutMs }: { readonly timeoutMs?: number } = {}): Promise<T> {
  // Files run beside each other: two that touch the same records in another order wait for each other, and one of them begins again.
  for (let left = TRIES; ; left -= 1) {
    try {
      return await sharedStore().write({ dryRun: true, timeoutMs }, work);
    } catch (error) {
      if (!isDeadlock(error) || left === 1) throw error;
    }
  }
}

// Also where a test wanted another error of it.
function isDeadlock(error: unknown): boolean {
  return faultOf(error) === 'DEADLOCK' || (error instanceof Error && 'actual' in error && faultOf(error.actual) === 'DEADLOCK');
}

/** The shared database: read it, or write with `dryRun`. */
export function sharedStore(): Database {
  opened ??= openDatabase(inject('stand').store, createLogger('silent'));
  return unhurried(opened);
}

/** What is planned for the first time on a busy machine outlasts the limits of a server. */
export function unhurried(database: Database): Database {
  return {
    ...database,
    read: (work, options) => database.read(work, { ...UNHURRIED, ...options }),
    write: (options, work) => database.write({ ...options, timeoutMs: options.timeoutMs ?? UNHURRIED.timeoutMs }, work),
  };
}

/** What was opened for one file is closed with it. */
export async function closeSharedStore(): Promise<void> {
  const held = opened;
  opened = undefined;
  await held?.close();
}
