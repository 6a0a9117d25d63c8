// One request's context: who asks, the day, the way to the database, and what the generated reads want besides.
import { z } from 'zod';
import { Conflict, NotSignedIn } from '#schema/bad-news.ts';
import { todayInLondon } from '#schema/period.ts';
import { accepted, problem, refused, type Outcome } from '#schema/problem.ts';
import { isSameEdit, type Edit } from '#schema/rules/same-edit.ts';
import type { Mover } from '../drafting/moving.ts';
import { drafterOf } from '../identity/drafters.ts';
import type { Viewer } from '../identity/viewer.ts';
import { visibilitiesFor } from '../identity/visibilities.ts';
import type { Database } from '../neo4j/database.ts';
import { changeByKey, type Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { citations } from '../questions/citations.ts';
import { batchedCitations } from './citations.ts';
import type { Context, Said } from './context.ts';
import type { Limits } from './limits.ts';

interface Asking {
  readonly viewer: Viewer;
  /** False once whoever asks has signed out, or their time is over; undefined: nobody can. */
  readonly isStill?: (() => boolean) | undefined;
  readonly requestId: string;
  readonly limits: Limits;
}

/** What @neo4j/graphql reads from the context of its own fields. */
interface LibraryContext {
  readonly executionContext: Database['driver'];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number; readonly metadata: { readonly requestId: string } };
}

export interface RequestContext extends Context, LibraryContext {
  /** Throws NotSignedIn when whoever asks is not signed in any more. */
  readonly assertStill: () => void;
}

/** Opens nothing: each read, write and preview takes a transaction of its own. `today` is the day in Europe/London as the request comes. */
export function makeContext(database: Database, asking: Asking): RequestContext {
  const { viewer, requestId, limits } = asking;
  const read: Context['read'] = (work) => database.read(work, { requestId, timeoutMs: limits.execution });
  return {
    viewer,
    requestId,
    today: todayInLondon(),
    read,
    readOwn: read,
    move: mover(database, asking),
    write: writer(database, asking),
    preview: previewer(database, asking),
    assertStill: () => { assertStill(asking); },
    citations: batchedCitations((ids) => read((tx) => citations(tx, ids))),
    executionContext: database.driver,
    sessionConfig: { database: database.databaseName },
    transaction: { timeout: limits.execution, metadata: { requestId } },
  };
}

function assertStill({ isStill }: Asking): void {
  if (isStill?.() === false) throw new NotSignedIn();
}

function mover(database: Database, asking: Asking): Context['move'] {
  const { requestId, limits } = asking;
  return ({ dryRun, ...said }, work) => database.write({ requestId, dryRun, timeoutMs: limits.execution, isKept: ({ ok }) => ok }, async (tx) => {
    const done = await work(tx, moverOf(asking, said));
    assertStill(asking);
    return done;
  });
}

/** Whoever asks, as one who moves drafts. */
export function moverOf({ viewer, requestId }: Pick<Asking, 'viewer' | 'requestId'>, { key, reason, source }: Omit<Said, 'dryRun'>): Mover {
  return { drafter: drafterOf(viewer), key, reason: reason ?? null, source: source ?? null, requestId, visibilities: visibilitiesFor(viewer) };
}

function previewer(database: Database, { viewer, requestId, limits }: Asking): Context['preview'] {
  return (work) => database.write({ requestId, dryRun: true, timeoutMs: limits.execution }, (tx) => work(tx, { viewer, reason: TRIED, requestId, visibilities: visibilitiesFor(viewer) }));
}

const TRIED = 'Tried and undone';

function writer(database: Database, asking: Asking): Context['write'] {
  const { viewer, requestId, limits } = asking;
  const visibilities = visibilitiesFor(viewer);
  return async (asked, work) => {
    const { key, reason, source, dryRun } = asked;
    const options = { requestId, dryRun, timeoutMs: limits.execution, isKept: ({ isNew }: Done) => isNew };
    const { outcome } = await database.write(options, async (tx) => {
      // A dry run tells what would come of it now: it neither answers to a key nor takes one.
      if (dryRun) return { outcome: await work(tx, { viewer, reason, source, requestId, visibilities }), isNew: false };
      const earlier = () => earlierUnder(tx, key, { ...asked, actor: viewer.id });
      const done = await earlier() ?? await once(earlier, () => work(tx, { viewer, key, reason, source, requestId, visibilities }));
      // The last that is asked before it is kept: who signed out while it was under way has not done it.
      assertStill(asking);
      return done;
    });
    return outcome;
  };
}

/** `isNew`: false for what must leave nothing behind. */
interface Done {
  readonly outcome: Outcome<Change>;
  readonly isNew: boolean;
}

// A twin of this request may have come first while this one waited for its locks: then its result is ours too.
async function once(earlier: () => Promise<Done | undefined>, work: () => Promise<Outcome<Change>>): Promise<Done> {
  try {
    const outcome = await work();
    if (outcome.ok) return { outcome, isNew: true };
    return await earlier() ?? { outcome, isNew: false };
  } catch (error) {
    const twin = error instanceof Conflict ? await earlier() : undefined;
    if (twin === undefined) throw error;
    return twin;
  }
}

const storedRows = z.array(z.unknown());

async function earlierUnder(tx: Tx, key: string, asked: Edit): Promise<Done | undefined> {
  const made = await changeByKey(tx, key);
  if (made === undefined) return undefined;
  const isRepeat = isSameEdit({ ...made, rows: storedRows.parse(JSON.parse(made.rows)) }, asked);
  return { outcome: isRepeat ? accepted(made) : refused([problem('KEY_USED', ['key'])]), isNew: false };
}
