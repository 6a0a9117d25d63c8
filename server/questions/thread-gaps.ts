// AQ22. Which priorities have nothing beneath, which items serve none, and why?
import type { z } from 'zod';
import { threadGaps as query } from '#cypher/plans/thread-gaps.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { hasEmptyId } from '#schema/rules/page.ts';
import { reasonTallies } from '#schema/rules/reason-tallies.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { THREAD_GAP_KINDS, type ThreadGapKind } from '#schema/vocabulary/gaps.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { listAsText, sayShown } from '#schema/wording/gap-lists.ts';
import { sayThreadGap, sayThreadGaps, THREAD_GAP_WORDS } from '#schema/wording/thread-gaps.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskThreadGaps {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** A plan edition; absent: all that are known. */
  readonly edition?: string | null | undefined;
  readonly area?: string | null | undefined;
  readonly kind?: ThreadGapKind | null | undefined;
  readonly reason?: AbsenceReason | null | undefined;
  readonly first: number;
  readonly offset: number;
}

/** One page of gaps, and counts of all. Undefined: a filter names nothing. */
export async function threadGaps(tx: Tx, { asOf, proposals, edition, area, kind, reason, first, offset }: AskThreadGaps) {
  if (hasEmptyId([edition, area])) return undefined;
  const [found] = await run(tx, query, {
    asOf, edition: edition ?? '', area: area ?? '', kind: kind ?? '', reason: reason ?? '', first, offset, statuses: liveStatuses(proposals),
  });
  if (found?.isKnown !== true) return undefined;
  const { total, tallies } = found;
  const reading = readingOn(asOf, found.evidence);
  const gaps = found.page.map((stored) => gapOf(stored, reading));
  const byKind = THREAD_GAP_KINDS.map((one) => ({ kind: one, say: THREAD_GAP_WORDS[one], count: countOf(tallies, one) })).filter(({ count }) => count > 0);
  const byReason = reasonTallies(tallies);
  const say = sayThreadGaps(byKind);
  return {
    at: { asOf, revision: found.revision ?? 0, proposals },
    say,
    total,
    gaps,
    byKind,
    byReason,
    asText: listAsText({
      heading: 'Where the thread from goal to measure breaks', asOf, byReason,
      say: `${say}${sayShown({ shown: gaps.length, total, offset })}`,
      rows: gaps.map(({ item, say: why }) => `${item.name}${item.detail === null ? '' : ` (${item.detail})`}: ${why}`),
    }),
  };
}

type Found = z.infer<typeof query.row>;

function gapOf(stored: Found['page'][number], reading: Reading) {
  const item = toThing(stored);
  const area = stored.area === null ? null : toThing(stored.area);
  const reason = stored.reason ?? 'NOT_STATED_IN_SOURCE';
  return {
    kind: stored.gap,
    item,
    plan: toThing(stored.edition),
    area,
    reason,
    say: sayThreadGap({ kind: stored.gap, of: item.kind, reason, area: area?.name ?? null }),
    certainty: certaintyOn(reading.asOf, stored),
    evidence: citationsOf(stored.claimIds, reading.cited),
  };
}

function countOf(tallies: Found['tallies'], kind: ThreadGapKind): number {
  return tallies.filter(({ gap }) => gap === kind).reduce((sum, { count }) => sum + count, 0);
}
