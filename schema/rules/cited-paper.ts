// Which paper a sentence of the answer card rests on, and what the sentence calls it.
import type { CitedDocument } from '#schema/answer.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import type { StoredOwnership } from '#schema/rules/ownership-card.ts';
import type { Reading } from '#schema/rules/statement.ts';
import type { PlanKind } from '#schema/vocabulary/plans.ts';
import { OUR_PAPERS, sayPaper } from '#schema/wording/ownership.ts';

type Placed = Pick<StoredOwnership, 'item' | 'edition'>;

/** The paper that leaves the owner open: the item's own plan, else the newest that speaks of it. */
export function silentPaper({ item, edition }: Placed, { cited }: Reading): CitedDocument | undefined {
  const papers = citationsOf(item.claimIds, cited).map(({ document }) => document);
  const ofPlan = new Set(citationsOf(edition?.claimIds ?? [], cited).map(({ document }) => document.id));
  return papers.findLast(({ id }) => ofPlan.has(id)) ?? papers.at(-1);
}

/** What that paper is called; where the plan itself is the item, all our papers are meant. */
export function saySilentPaper(found: Placed, reading: Reading): string {
  const paper = silentPaper(found, reading);
  return paper === undefined || found.item.id === found.edition?.id ? OUR_PAPERS : callPaper(found, paper, reading);
}

/** What the newest paper behind a fact is called; null where it rests on none up to the day asked. */
export function sayGroundPaper(found: Placed, claimIds: readonly string[], reading: Reading): string | null {
  const paper = citationsOf(claimIds, reading.cited).at(-1)?.document;
  return paper === undefined ? null : callPaper(found, paper, reading);
}

// A strategy or a letter is no plan, and what another paper says of a plan's risk is not the plan's own word.
function callPaper({ edition }: Placed, { id, shortTitle }: CitedDocument, { cited }: Reading): string {
  const isOfPlan = citationsOf(edition?.claimIds ?? [], cited).some(({ document }) => document.id === id);
  return sayPaper({ isPlan: isOfPlan && isPlanKind(edition?.planKind ?? null), shortTitle });
}

function isPlanKind(kind: PlanKind | null): boolean {
  return kind === 'PLAN' || kind === 'NATIONAL_PLAN' || kind === 'WORKPLAN';
}
