// AQ4. Where is accountability shared, or pinned on a person?
import { sharedAccountability as query } from '#cypher/accountability/shared-accountability.ts';
import type { Day } from '#schema/period.ts';
import { sharedItems } from '#schema/rules/shared-accountability.ts';
import { ownedTallies } from '#schema/rules/owned-tallies.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { LABEL_OF_OWNED, type OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { listAsText } from '#schema/wording/list-text.ts';
import { sayShares } from '#schema/wording/shared-accountability.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskShared {
  readonly kind: OwnedKind | null;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
  readonly first: number;
  readonly skip: number;
}

/** Items that several answer for, or a person instead of a post. */
export async function sharedAccountability(tx: Tx, { kind, asOf, proposals, visibilities, first, skip }: AskShared) {
  const [found] = await run(tx, query, { asOf, label: kind === null ? '' : LABEL_OF_OWNED[kind], statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  const all = sharedItems(found?.items ?? [], readingOn(asOf, found?.evidence ?? []));
  const items = all.slice(skip, skip + first);
  const say = sayShares({ shared: all.filter(({ how }) => how === 'SHARED').length, onPerson: all.filter(({ how }) => how === 'ON_PERSON').length });
  const asText = listAsText({ heading: 'Where accountability is shared, or rests on a person', asOf, say, statements: items.map(({ statement }) => statement), total: all.length });
  return { at: { asOf, proposals, revision: found?.revision ?? 0 }, say, total: all.length, items, byKind: ownedTallies(all), asText };
}
