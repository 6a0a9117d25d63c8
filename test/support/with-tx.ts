// Lane A for tests: whatever they write is undone, so that all of them see the seed as it was loaded.
import { afterAll, inject } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import type { Tx } from '../../server/neo4j/tx.ts';

const open = new Map<string, Database>();

/** Does `work` in a transaction on the seeded store and rolls it back. */
export async function withTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return await laneA().write({ dryRun: true }, work);
}

/** The shared database: read it, or write with `dryRun`. */
export function laneA(): Database {
  return opened('laneA');
}

/** The database behind the server: what is written stays, so use ids of your own. */
export function laneB(): Database {
  return opened('laneB');
}

function opened(lane: 'laneA' | 'laneB'): Database {
  const config = inject('stand')[lane];
  const known = open.get(lane) ?? openDatabase(config, createLogger('silent'));
  open.set(lane, known);
  return known;
}

afterAll(async () => {
  const all = [...open.values()];
  open.clear();
  await Promise.all(all.map((database) => database.close()));
});
