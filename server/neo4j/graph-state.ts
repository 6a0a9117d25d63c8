// By which the states of the graph are told apart, so that an answer may be held for as long as the graph stands where it stood.
import { holdCounter } from '#cypher/backup/hold-counter.ts';
import { graphState as query } from '#cypher/history/graph-state.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';

/** Another text after every change, whoever made it. Undefined: no answer may be held now. */
export async function graphState(tx: Tx): Promise<string | undefined> {
  const [found] = await run(tx, query, {});
  return found === undefined ? undefined : [found.store, found.seq, found.migrations].join(' ');
}

/**
 * A state that is there as a whole: whoever asks from now on finds every change up to it. Run it in a write.
 * A change is applied piece by piece, and its number may be seen before the rest; its lock on the counter ends after all of it.
 */
export async function settledState(tx: Tx): Promise<string | undefined> {
  await run(tx, holdCounter, {});
  return await graphState(tx);
}
