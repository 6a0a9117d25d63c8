// Every action of a day with whoever bears which letter for it: the list that officers fill in.
import { ownerList as query } from '#cypher/accountability/owner-list.ts';
import { filterOf } from '#cypher/filters.ts';
import type { Day } from '#schema/period.ts';
import type { OwnedAction } from '#schema/rules/owner-sheet.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskOwnerList {
  readonly asOf: Day;
  /** A plan edition. */
  readonly plan?: string | undefined;
}

/** In the order of plan, area and id; what is only proposed is left out, since nobody answers for it yet. */
export async function ownerList(tx: Tx, { asOf, plan }: AskOwnerList): Promise<{ readonly revision: number; readonly actions: readonly OwnedAction[] }> {
  const found = await run(tx, query, { asOf, statuses: liveStatuses(false), plan: filterOf(plan) });
  return { revision: found[0]?.revision ?? 0, actions: found };
}
