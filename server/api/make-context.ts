// One request's context: who asks, the day, the way to the database, and what the generated reads want besides.
import { Conflict } from '#schema/bad-news.ts';
import { todayInLondon } from '#schema/period.ts';
import { accepted, type Outcome } from '#schema/problem.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Database } from '../neo4j/database.ts';
import { changeByKey, type Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
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
  return async ({ key, reason, source, dryRun }, work) => {
    const options = { requestId, dryRun, timeoutMs: limits.execution, isKept: ({ isNew }: Done) => isNew };
    const { outcome } = await database.write(options, async (tx) =>
      await earlierUnder(key, tx) ?? await once(tx, key, () => work(tx, { viewer, key, reason, source, requestId })));
    return outcome;
  };
}

/** `isNew`: false for what must leave nothing behind. */
interface Done {
  readonly outcome: Outcome<Change>;
  readonly isNew: boolean;
}

// A twin of this request may have come first while this one waited for its locks: then its result is ours too.
async function once(tx: Tx, key: string, work: () => Promise<Outcome<Change>>): Promise<Done> {
  try {
    const outcome = await work();
    if (outcome.ok) return { outcome, isNew: true };
    return await earlierUnder(key, tx) ?? { outcome, isNew: false };
  } catch (error) {
    const earlier = error instanceof Conflict ? await earlierUnder(key, tx) : undefined;
    if (earlier === undefined) throw error;
    return earlier;
  }
}

async function earlierUnder(key: string, tx: Tx): Promise<Done | undefined> {
  const earlier = await changeByKey(tx, key);
  return earlier === undefined ? undefined : { outcome: accepted(earlier), isNew: false };
}
