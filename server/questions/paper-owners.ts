// AQ5. Which owners exist only on paper?
import { paperOwners as query } from '#cypher/accountability/paper-owners.ts';
import { filterOf } from '#cypher/filters.ts';
import type { Day } from '#schema/period.ts';
import { isNarrowed, narrowedTo, thingTallies } from '#schema/rules/narrowed.ts';
import { ownersOnPaper } from '#schema/rules/paper-owners.ts';
import { ownedTallies } from '#schema/rules/owned-tallies.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { labelOfOwned, type OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { listAsText } from '#schema/wording/list-text.ts';
import { sayAmong, sayOnly } from '#schema/wording/narrowed.ts';
import { ownedWords } from '#schema/wording/owned-kinds.ts';
import { sayPaperOwners, type WhyOnPaper } from '#schema/wording/paper-owners.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskPaperOwners {
  readonly kind: OwnedKind | null;
  /** Only what this area holds, itself too; absent: all. */
  readonly area?: string | null | undefined;
  /** Only what this party, or a post in it, answers for; absent: all. */
  readonly body?: string | null | undefined;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly first: number;
  readonly skip: number;
}

/** Accountable holders with nobody behind them. Undefined: a filter names nothing. */
export async function paperOwners(tx: Tx, { kind, area, body, asOf, proposals, first, skip }: AskPaperOwners) {
  const [found] = await run(tx, query, { asOf, label: labelOfOwned(kind), area: filterOf(area), party: filterOf(body), statuses: liveStatuses(proposals) });
  const only = narrowedTo([area, body], found?.named ?? []);
  if (found === undefined || only === undefined) return undefined;
  const all = ownersOnPaper(found.duties, readingOn(asOf, found.evidence));
  const owners = all.slice(skip, skip + first);
  const count = (why: WhyOnPaper): number => all.filter((owner) => owner.why === why).length;
  const say = sayAmong(sayPaperOwners({ VACANT: count('VACANT'), ENDED: count('ENDED'), UNNAMED: count('UNNAMED') }), isNarrowed(area, body, kind));
  const asText = listAsText({ heading: sayOnly('Owners that exist only on paper', only, ownedWords(kind)), asOf, say, statements: owners.map(({ statement }) => statement), total: all.length });
  return { at: { asOf, proposals, revision: found.revision ?? 0 }, say, total: all.length, owners, narrowedTo: only, byKind: ownedTallies(all), byArea: thingTallies(all.flatMap((one) => one.area ?? [])), byHolder: thingTallies(all.map(({ holder }) => holder)), asText };
}
