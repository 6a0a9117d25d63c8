// AQ3. What has no owner, and why? The database finds and counts, the rules say why and whom to try.
import { unowned as query } from '#cypher/accountability/unowned.ts';
import type { Day } from '#schema/period.ts';
import { reasonTallies } from '#schema/rules/reason-tallies.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { labelsOf } from '#schema/rules/thing.ts';
import { OWNED_LABELS, unownedGroups, unownedItems, unownedKinds, type OwnedLabel, type UnownedItem } from '#schema/rules/unowned.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { narrowedTo } from '#schema/rules/narrowed.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { listAsText, sayShown } from '#schema/wording/gap-lists.ts';
import { sayOnly } from '#schema/wording/narrowed.ts';
import { sayPlaces } from '#schema/wording/plain-text.ts';
import { sayUnowned } from '#schema/wording/unowned.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskUnowned {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** Absent: every kind. */
  readonly kind?: ThingKind | null | undefined;
  readonly area?: string | null | undefined;
  /** A plan edition. */
  readonly plan?: string | null | undefined;
  /** A party that answers for the item or is responsible for it, or for what holds it. */
  readonly body?: string | null | undefined;
  readonly reason?: AbsenceReason | null | undefined;
  /** Also items of which no gap is recorded. */
  readonly unrecorded: boolean;
  readonly first: number;
  readonly offset: number;
}

/** True for kinds of things that may have an owner. */
export function mayBeOwned(kind: ThingKind): boolean {
  return ownedLabels(kind).length > 0;
}

function ownedLabels(kind: ThingKind): OwnedLabel[] {
  const labels: readonly string[] = labelsOf([kind]);
  return OWNED_LABELS.filter((label) => labels.includes(label));
}

/** One page of what nobody answers for, and counts of all of it. Undefined: a filter names nothing. */
export async function unowned(tx: Tx, ask: AskUnowned) {
  const { asOf, proposals, unrecorded, offset } = ask;
  const [found] = await run(tx, query, paramsOf(ask));
  const only = narrowedTo([ask.area, ask.plan, ask.body], found?.named ?? []);
  if (found === undefined || only === undefined) return undefined;
  const reading = readingOn(asOf, found.evidence);
  const items = unownedItems(found, reading);
  const byReason = reasonTallies(found.tallies);
  const left = unrecorded ? 0 : found.unrecorded;
  const say = sayUnowned({ kinds: unownedKinds(found), reasons: byReason.map((tally) => tally.reason), unrecorded: left });
  return {
    at: { asOf, revision: found.revision ?? 0, proposals },
    say,
    narrowedTo: only,
    total: found.total,
    items,
    byReason,
    groups: unownedGroups(found, reading),
    unrecorded: left,
    asText: listAsText({
      heading: sayOnly('What has no owner', only), asOf, byReason, rows: items.map(asRow),
      say: `${say}${sayShown({ shown: items.length, total: found.total, offset })}`,
    }),
  };
}

function paramsOf({ asOf, proposals, kind, area, plan, body, reason, unrecorded, first, offset }: AskUnowned) {
  return {
    asOf, first, offset, unrecorded, area: area ?? '', plan: plan ?? '', party: body ?? '', reason: reason ?? '',
    labels: kind === null || kind === undefined ? [...OWNED_LABELS] : ownedLabels(kind),
    statuses: liveStatuses(proposals), live: liveStatuses(false),
  };
}

function asRow({ item, say, evidence }: UnownedItem): string {
  const places = sayPlaces(evidence);
  return `${item.name}${item.detail === null ? '' : ` (${item.detail})`}: ${say.toLowerCase()}${places === '' ? '' : ` (${places})`}`;
}
