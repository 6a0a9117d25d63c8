// Is there anything on record, and is it real? What every screen must know, whatever it shows.
import { recordState as query } from '#cypher/evidence/record-state.ts';
import type { HouseKey } from '#schema/vocabulary/house-keys.ts';
import { FICTIONAL_IN_FULL } from '#schema/wording/fictional.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface RecordState {
  readonly papers: number;
  readonly notice: string | null;
  readonly houseKey: HouseKey | null;
}

/** `notice`: what must stand on every screen; null where nothing must. `houseKey`: null while none is chosen. */
export async function recordState(tx: Tx): Promise<RecordState> {
  const [found] = await run(tx, query, {});
  return { papers: found?.papers ?? 0, notice: found?.isFictional === true ? FICTIONAL_IN_FULL : null, houseKey: found?.houseKey ?? null };
}
