// Every question and command is tried once when the server starts: Neo4j takes seconds to plan the larger ones for the first time,
// longer than a person's question may take, and forgets a plan it could not finish.
import { setTimeout as pause } from 'node:timers/promises';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { commandsByName } from '../commands/by-name.generated.ts';
import type { Database } from '../neo4j/database.ts';
import { recordChange } from '../neo4j/record-change.ts';
import { quorumMargin } from '../questions/quorum-margin.ts';
import { standing } from '../questions/standing.ts';
import { unowned } from '../questions/unowned.ts';
import { QUESTION_BOUNDS } from './admit/bounds.ts';
import { inLine, type Work } from './in-line.ts';
import type { RequestContext } from './make-context.ts';
import { planningAnew } from './planning-anew.ts';
import { LATE, waysToAsk } from './ways-to-ask.ts';

const PLANNING_LIMIT = 60_000;
const READY_ANYWAY = 10_000;
// Planning takes a core for itself; what nobody waits for leaves the second one to answers.
const PACE = { atOnce: 2, unasked: 1 } as const;
// What a reader meets first is the home page, which a start waits for; then its look-up box, and what is cited. The rest is planned while they read.
const FIRST = ['placeProfile'] as const;
const NEXT = ['search', 'citations'] as const;
// A Neo4j that is not ours plans anew for texts of up to 10 letters and of up to 100; ids are of both lengths.
const IDS_OF_NOTHING = ['no-thing', 'no-such-thing'];
// Questions that try a change, ask, and undo it.
const TRIED = ['postImpact', 'closureImpact'] as const;
const BY = { viewer: { id: 'warm-up' }, reason: 'Planned ahead' };

interface Cold {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly contextWithin: (executionLimit: number) => RequestContext;
}

export interface WarmUp {
  /** What a reader meets first is planned, or ten seconds have been given to it. */
  readonly isReady: () => boolean;
  /** Milliseconds that a request may yet have to wait for the plans of its root fields; 0 when all are made. */
  readonly longestWait: () => number;
  /** Settles when these root fields are planned, which come before all others now, or when the longest wait is over. */
  readonly planned: (fields: readonly string[]) => Promise<void>;
}

export interface KeptWarm extends WarmUp {
  /** A request for these root fields took too long: they are planned anew in the background, and whoever asks next waits for that. */
  readonly tookTooLong: (fields: readonly string[]) => void;
}

/**
 * Begins in the background, and anew whenever a lost database is back: one that was started again has forgotten every plan.
 * It stays ready then, and who asks what is not planned yet waits. `limit`: the longest wait.
 */
export function keptWarm(cold: Cold, limit: number): KeptWarm {
  const first = warmingUp(cold, limit);
  const hold = { latest: first };
  cold.database.onBack(() => { hold.latest = warmingUp(cold, limit); });
  const anew = planningAnew(trials(cold));
  return {
    isReady: first.isReady,
    longestWait: () => (anew.isBusy() ? limit : hold.latest.longestWait()),
    planned: async (fields) => { await Promise.all([hold.latest.planned(fields), anew.isBusy() ? within(limit, anew.done(fields)) : undefined]); },
    tookTooLong: anew.begin,
  };
}

function warmingUp(cold: Cold, limit: number): WarmUp {
  const line = inLine(trials(cold), PACE);
  let isReady = false;
  const ready = (): void => { isReady = true; };
  setTimeout(ready, READY_ANYWAY).unref();
  void line.tried(FIRST).then(ready).then(() => line.tried(NEXT));
  return {
    isReady: () => isReady,
    longestWait: () => (line.isDone() ? 0 : limit),
    planned: async (fields) => { if (!line.isDone()) await within(limit, line.tried(fields)); },
  };
}

/** Answers when all is planned. */
export async function warmUp(cold: Cold): Promise<void> {
  const all = trials(cold);
  await inLine(all, PACE).tried([...all.keys()]);
}

/** By the root field that asks it: questions, then commands without a row, undone. */
function trials({ schema, database, contextWithin }: Cold): Work {
  const ask = async (question: string): Promise<void> => {
    for (const asked of IDS_OF_NOTHING.flatMap((id) => waysToAsk(schema, question, id))) {
      await execute({ schema, document: parse(`{ ${asked} }`), contextValue: contextWithin(PLANNING_LIMIT) });
    }
  };
  return new Map<string, () => Promise<unknown>>([
    ...Object.keys(QUESTION_BOUNDS).map((question) => [question, () => ask(question)] as const),
    ...TRIED.map((question) => [question, () => ask(question).then(() => askAfterChange(database))] as const),
    // A draft asks after edits what others ask of the record as it stands.
    ['draftEffect', () => ask('draftEffect').then(() => askAfterEdits(database))],
    // What is asked above finds nothing, and so nothing to cite.
    ['citations', () => contextWithin(PLANNING_LIMIT).citations(IDS_OF_NOTHING)],
    ...Object.entries(commandsByName).map(([name, command]) =>
      [name, () => database.write({ dryRun: true, timeoutMs: PLANNING_LIMIT }, (tx) => command(tx, [], BY))] as const),
  ]);
}

// Within a transaction that has changed something Neo4j plans a text anew, whatever plan it has of it.
async function askAfterChange(database: Database): Promise<void> {
  await database.write({ dryRun: true, timeoutMs: PLANNING_LIMIT }, async (tx) => {
    await recordChange(tx, { command: 'warmUp', rows: [], by: BY });
    for (const id of IDS_OF_NOTHING) await standing(tx, { id, on: LATE, proposals: false, visibilities: VISIBILITIES });
  });
}

async function askAfterEdits(database: Database): Promise<void> {
  const asking = { asOf: LATE, proposals: false, visibilities: VISIBILITIES };
  await database.write({ dryRun: true, timeoutMs: PLANNING_LIMIT }, async (tx) => {
    await recordChange(tx, { command: 'warmUp', rows: [], by: BY });
    await unowned(tx, { ...asking, unrecorded: true, first: 1, offset: 0 });
    for (const id of IDS_OF_NOTHING) await quorumMargin(tx, { ...asking, body: id, apologies: [] });
  });
}

async function within(limit: number, work: Promise<void>): Promise<void> {
  const over = new AbortController();
  await Promise.race([work, pause(limit, undefined, { signal: over.signal }).catch(() => undefined)]);
  over.abort();
}
