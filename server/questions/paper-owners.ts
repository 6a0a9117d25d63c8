// AQ5. Which owners exist only on paper?
import { paperOwners as query } from '#cypher/accountability/paper-owners.ts';
import type { Day } from '#schema/period.ts';
import { ownersOnPaper } from '#schema/rules/paper-owners.ts';
import { ownedTallies } from '#schema/rules/owned-tallies.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { LABEL_OF_OWNED, type OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { listAsText } from '#schema/wording/list-text.ts';
import { sayPaperOwners, type WhyOnPaper } from '#schema/wording/paper-owners.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskPaperOwners {
  readonly kind: OwnedKind | null;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly first: number;
  readonly skip: number;
}

/** Accountable holders with nobody behind them. */
export async function paperOwners(tx: Tx, { kind, asOf, proposals, first, skip }: AskPaperOwners) {
  const [found] = await run(tx, query, { asOf, label: kind === null ? '' : LABEL_OF_OWNED[kind], statuses: liveStatuses(proposals) });
  const all = ownersOnPaper(found?.duties ?? [], readingOn(asOf, found?.evidence ?? []));
  const owners = all.slice(skip, skip + first);
  const count = (why: WhyOnPaper): number => all.filter((owner) => owner.why === why).length;
  const say = sayPaperOwners({ VACANT: count('VACANT'), ENDED: count('ENDED'), UNNAMED: count('UNNAMED') });
  const asText = listAsText({ heading: 'Owners that exist only on paper', asOf, say, statements: owners.map(({ statement }) => statement), total: all.length });
  return { at: { asOf, proposals, revision: found?.revision ?? 0 }, say, total: all.length, owners, byKind: ownedTallies(all), asText };
}
