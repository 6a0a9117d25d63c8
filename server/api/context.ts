// What every resolver is handed. The functions are plain values: @neo4j/graphql copies the context by spread.
import type { Citation } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Mover } from '../drafting/moving.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Root fields hang on nothing: a payload answers `query: {}`. */
export type Root = Readonly<Record<string, never>>;

/** How a change is asked for, whatever the command. */
export interface Asked {
  readonly command: string;
  /** As they were sent, one for each row. */
  readonly rows: readonly unknown[];
  /** Repeats of one edit under one key return the first result; another edit under it is refused. */
  readonly key: string;
  readonly reason?: string | null | undefined;
  /** Id of a source document. */
  readonly source?: string | null | undefined;
  readonly dryRun: boolean;
}

/** What is said with a move of a draft. */
export type Said = Pick<Asked, 'key' | 'reason' | 'source' | 'dryRun'>;

export interface Context {
  readonly viewer: Viewer;
  /** The date in Europe/London when the request came. */
  readonly today: Day;
  readonly requestId: string;
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** The same where the answer depends on who asks, or on what raises no number of the record: it is given to nobody else. */
  readonly readOwn: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** A move of what lies beside the record, such as a draft, in one transaction; refusals and dry runs are rolled back. `work` may run again after a deadlock. */
  readonly move: <T>(said: Said, work: (tx: Tx, by: Mover) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** One transaction; refusals and dry runs are rolled back. `work` may run again after a deadlock. */
  readonly write: (asked: Asked, work: (tx: Tx, by: Authorship) => Promise<Outcome<Change>>) => Promise<Outcome<Change>>;
  /** One transaction that is always rolled back: for what would come of a change. */
  readonly preview: <T>(work: (tx: Tx, by: Authorship) => Promise<T>) => Promise<T>;
  /** The citations of claims, in the order of the claims' ids; all that one request asks for are fetched together. */
  readonly citations: (claimIds: readonly string[]) => Promise<readonly Citation[]>;
}
