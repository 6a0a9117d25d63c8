// Lane A for tests: whatever they write is undone, so that all of them see the seed as it was loaded.
import { inject } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import type { Tx } from '../../server/neo4j/tx.ts';

let opened: Database | undefined;

/** Does `work` in a transaction on the seeded store and rolls it back. */
export async function withTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return await laneA().write({ dryRun: true }, work);
}

/** The shared database: read it, or write with `dryRun`. */
export function laneA(): Database {
  opened ??= openDatabase(inject('stand').laneA, createLogger('silent'));
  return opened;
}

/** What was opened for one file is closed with it. */
export async function closeLaneA(): Promise<void> {
  const held = opened;
  opened = undefined;
  await held?.close();
}
