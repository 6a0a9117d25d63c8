// AQ4. Where is accountability shared, or pinned on a person?
import { sharedAccountability as query } from '#cypher/accountability/shared-accountability.ts';
import { filterOf } from '#cypher/filters.ts';
import type { Day } from '#schema/period.ts';
import { isNarrowed, narrowedTo, thingTallies } from '#schema/rules/narrowed.ts';
import { sharedItems } from '#schema/rules/shared-accountability.ts';
import { ownedTallies } from '#schema/rules/owned-tallies.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { labelOfOwned, type OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { listAsText } from '#schema/wording/list-text.ts';
import { sayAmong, sayOnly } from '#schema/wording/narrowed.ts';
import { ownedWords } from '#schema/wording/owned-kinds.ts';
import { sayShares } from '#schema/wording/shared-accountability.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskShared {
  readonly kind: OwnedKind | null;
  /** Only what this area holds, itself too; absent: all. */
  readonly area?: string | null | undefined;
  /** Only what this party, or a post in it, answers for; absent: all. */
  readonly body?: string | null | undefined;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
  readonly first: number;
  readonly skip: number;
}

/** Items that several answer for, or a person instead of a post. Undefined: a filter names nothing. */
export async function sharedAccountability(tx: Tx, { kind, area, body, asOf, proposals, visibilities, first, skip }: AskShared) {
  const [found] = await run(tx, query, { asOf, label: labelOfOwned(kind), area: filterOf(area), party: filterOf(body), statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  const only = narrowedTo([area, body], found?.named ?? []);
  if (found === undefined || only === undefined) return undefined;
  const all = sharedItems(found.items, readingOn(asOf, found.evidence));
  const items = all.slice(skip, skip + first);
  const counts = { shared: all.filter(({ how }) => how === 'SHARED').length, onPerson: all.filter(({ how }) => how === 'ON_PERSON').length };
  const say = sayAmong(sayShares(counts), isNarrowed(area, body, kind));
  const asText = listAsText({ heading: sayOnly('Where accountability is shared, or rests on a person', only, ownedWords(kind)), asOf, say, statements: items.map(({ statement }) => statement), total: all.length });
  return { at: { asOf, proposals, revision: found.revision ?? 0 }, say, total: all.length, items, narrowedTo: only, byKind: ownedTallies(all), byArea: thingTallies(all.flatMap((one) => one.area ?? [])), byHolder: thingTallies(all.flatMap(({ holders }) => holders)), asText };
}
