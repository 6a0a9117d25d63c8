// The record's change number, as the store holds it.
import { storeState } from '#cypher/history/store-state.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** 0 before the first change. */
export async function revision(tx: Tx): Promise<number> {
  const [store] = await run(tx, storeState, {});
  return store?.seq ?? 0;
}
