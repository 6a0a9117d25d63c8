// Every reason for an empty place: how often it stands, and what is missing of what.
import { gapReasons as query } from '#cypher/evidence/gap-reasons.ts';
import type { Day } from '#schema/period.ts';
import { reasonTallies } from '#schema/rules/reason-tallies.ts';
import { OWNED_LABELS } from '#schema/rules/unowned.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { listAsText } from '#schema/wording/gap-lists.ts';
import { sayGapReasons, sayMissing } from '#schema/wording/gap-reasons.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskGapReasons {
  readonly asOf: Day;
  readonly proposals: boolean;
}

/** The most frequent reason first; reasons are never added up. Empty places of a person are left out. An empty graph: none, revision 0. */
export async function gapReasons(tx: Tx, { asOf, proposals }: AskGapReasons) {
  const [found] = await run(tx, query, { asOf, statuses: liveStatuses(proposals), live: liveStatuses(false), labels: [...OWNED_LABELS] });
  const { revision, tallies } = found ?? { revision: 0, tallies: [] };
  const reasons = reasonTallies(tallies).map((tally) => ({ tally, missing: sayMissing(tallies.filter(({ reason }) => reason === tally.reason)) }));
  const say = sayGapReasons(reasons.length);
  return {
    at: { asOf, revision: revision ?? 0, proposals },
    say,
    reasons,
    asText: listAsText({ heading: 'Every reason, and what it means', asOf, say, rows: reasons.map(({ tally, missing }) => `${tally.say} (${tally.meaning}): ${missing}`) }),
  };
}
