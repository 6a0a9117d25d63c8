// What rests on a party on a day? Previews ask it before and after a change: the difference is the change's effect.
import { standing as query, type StandingRow } from '#cypher/accountability/standing.ts';
import type { Day } from '#schema/period.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export type Standing = StandingRow;

interface AskStanding {
  readonly id: string;
  readonly on: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
}

/** Undefined: no such party. */
export async function standing(tx: Tx, { id, on, proposals, visibilities }: AskStanding): Promise<Standing | undefined> {
  const [found] = await run(tx, query, { id, on, visibilities, statuses: liveStatuses(proposals) });
  return found;
}
