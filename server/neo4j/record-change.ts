// The audit record of a command: numbered by the store's one counter, found again by its key.
import { randomUUID } from 'node:crypto';
import type { Change } from '#cypher/history/change-row.ts';
import { changeByKey as byKey } from '#cypher/history/change-by-key.ts';
import { recordChange as record } from '#cypher/history/record-change.ts';
import type { Touched } from '#schema/rules/touched.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';

export type { Change } from '#cypher/history/change-row.ts';

/** Who did it and why. `key`: the caller's own id of the request, by which a repeat finds the first result. */
export interface Authorship {
  readonly viewer: { readonly id: string };
  readonly key?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly requestId?: string | null | undefined;
  /** Id of the change set that it is part of. */
  readonly set?: string | null | undefined;
  /** Of the people that whoever edits may see; absent: those whom everybody may. */
  readonly visibilities?: readonly Visibility[] | undefined;
}

interface Done {
  readonly command: string;
  readonly rows: readonly unknown[];
  readonly result?: unknown;
  /** What each touched record was before, and is after it; absent where a program loads much at once. */
  readonly touched?: readonly Touched[];
  readonly by: Authorship;
}

/** Appends the Change. Call it last: its counter is the one lock that every command takes. */
export async function recordChange(tx: Tx, { command, rows, result, touched, by }: Done): Promise<Change> {
  const [change] = await run(tx, record, {
    id: randomUUID(),
    key: by.key ?? null,
    command,
    at: new Date().toISOString(),
    actor: by.viewer.id,
    reason: by.reason ?? null,
    source: by.source ?? null,
    rows: JSON.stringify(rows),
    result: result === undefined ? null : JSON.stringify(result),
    touched: touched === undefined ? null : JSON.stringify(touched),
    requestId: by.requestId ?? null,
    set: by.set ?? null,
  });
  if (change === undefined) throw new Error('The database has no Store: it was never migrated.');
  return change;
}

/** The change recorded under `key`; undefined: none yet. Ask inside the transaction that would record it. */
export async function changeByKey(tx: Tx, key: string): Promise<Change | undefined> {
  const [change] = await run(tx, byKey, { key });
  return change;
}
