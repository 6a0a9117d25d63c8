// On which days did something change in the structure of a place?
import { filterOf } from '#cypher/filters.ts';
import { structureDays as query } from '#cypher/structure/structure-days.ts';
import type { Day } from '#schema/period.ts';
import { structureDays as daysOf } from '#schema/rules/structure-days.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskStructureDays {
  /** The day that is shown: without a scope it decides the place, as it does for the structure. */
  readonly asOf: Day;
  readonly scope?: string | null | undefined;
  readonly proposals: boolean;
}

/** Oldest first, of any time. Undefined: no such place or paper. */
export async function structureDays(tx: Tx, { asOf, scope = null, proposals }: AskStructureDays): Promise<readonly Day[] | undefined> {
  const [found] = await run(tx, query, { asOf, scope: filterOf(scope), statuses: liveStatuses(proposals) });
  return found === undefined ? undefined : daysOf(found.issued, found.spans);
}
