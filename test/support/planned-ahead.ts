// Has a Neo4j plan every question and command before a test asks one: on a busy machine a first plan outlasts a question's limit.
import { LIMITS } from '../../server/api/limits.ts';
import { makeContext } from '../../server/api/make-context.ts';
import { makeSchema } from '../../server/api/schema.ts';
import { warmUp } from '../../server/api/warm-up.ts';
import { localViewer } from '../../server/identity/local.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase } from '../../server/neo4j/database.ts';
import type { DatabaseConfig } from '../../server/neo4j/driver.ts';

/** Answers when all of them are planned on `store`. */
export async function planAhead(store: DatabaseConfig): Promise<void> {
  const schema = await makeSchema();
  const database = openDatabase(store, createLogger('silent'));
  const contextWithin = (execution: number) =>
    makeContext(database, { viewer: localViewer('127.0.0.1'), requestId: 'planned-ahead', limits: { ...LIMITS, execution } });
  try {
    await warmUp({ schema, database, contextWithin });
  } finally {
    await database.close();
  }
}
