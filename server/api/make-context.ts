// One request's context: who asks, the day, the way to the database, and what the generated reads want besides.
import { todayInLondon } from '#schema/period.ts';
import { accepted } from '#schema/problem.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Database } from '../neo4j/database.ts';
import { changeByKey } from '../neo4j/record-change.ts';
import { citations } from '../questions/citations.ts';
import { batchedCitations } from './citations.ts';
import type { Context } from './context.ts';
import type { Limits } from './limits.ts';

interface Asking {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly limits: Limits;
}

/** What @neo4j/graphql reads from the context of its own fields. */
interface LibraryContext {
  readonly executionContext: Database['driver'];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number; readonly metadata: { readonly requestId: string } };
}

export type RequestContext = Context & LibraryContext;

export function makeContext(database: Database, { viewer, requestId, limits }: Asking): RequestContext {
  const read: Context['read'] = (work) => database.read(work, { requestId, timeoutMs: limits.execution });
  return {
    viewer,
    requestId,
    today: todayInLondon(),
    read,
    write: writer(database, { viewer, requestId, limits }),
    citations: batchedCitations((ids) => read((tx) => citations(tx, ids))),
    executionContext: database.driver,
    sessionConfig: { database: database.databaseName },
    transaction: { timeout: limits.execution, metadata: { requestId } },
  };
}

function writer(database: Database, { viewer, requestId, limits }: Asking): Context['write'] {
  return ({ key, reason, source, dryRun }, work) => {
    const options = { requestId, dryRun, timeoutMs: limits.execution, isKept: ({ ok }: { readonly ok: boolean }) => ok };
    return database.write(options, async (tx) => {
      const earlier = await changeByKey(tx, key);
      return earlier === undefined ? await work(tx, { viewer, key, reason, source, requestId }) : accepted(earlier);
    });
  };
}
