// The hold on a transaction that questions and commands pass along. Only this room can open it.
import type { Result } from 'neo4j-driver';

const runner = Symbol('runner');

/** Runs one text and returns its rows undecoded. */
export type Runner = (text: string, params: Readonly<Record<string, unknown>>) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** A transaction, or a run of reads. Opaque outside server/neo4j: pass it to `run`. */
export interface Tx {
  readonly [runner]: Runner;
}

/** Opens and ends nothing: whoever holds the session does. */
export function txOver(run: Runner): Tx {
  return { [runner]: run };
}

/** Checks and decodes nothing; questions and commands go through `run`. */
export function runnerOf(tx: Tx): Runner {
  return tx[runner];
}

/** All rows of a driver result, as plain records. */
export async function rowsOf(result: Result): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { records } = await result;
  return records.map((record) => record.toObject());
}
