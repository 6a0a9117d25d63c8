// AQ24. What is delegated, to whom, under what, until when?
import { filterOf } from '#cypher/filters.ts';
import { delegationMap as query } from '#cypher/accountability/delegation-map.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { delegationRow, type DelegationRow } from '#schema/rules/delegation-map.ts';
import { readingOn } from '#schema/rules/statement.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { citedIn } from '#schema/wording/answer-card.ts';
import { sayDelegations } from '#schema/wording/delegation-map.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskDelegations {
  /** Only this one; null: all. */
  readonly function: string | null;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
  readonly first: number;
  readonly skip: number;
}

/** What is delegated. Undefined: the function asked for is not there. */
export async function delegationMap(tx: Tx, { function: id, asOf, proposals, visibilities, first, skip }: AskDelegations) {
  const [found] = await run(tx, query, { asOf, function: filterOf(id), statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  if (found === undefined) return undefined;
  const reading = readingOn(asOf, found.evidence);
  const delegations = found.delegations.slice(skip, skip + first).map((stored) => delegationRow(stored, reading));
  const total = found.delegations.length;
  const say = sayDelegations(total);
  const asText = ['What is delegated, to whom, under what', `As at ${sayDay(asOf)}`, '', say, ...delegations.flatMap(linesOf)].join('\n');
  return { at: { asOf, proposals, revision: found.revision ?? 0 }, say, total, delegations, byFunction: functionsOf(found.delegations), asText };
}

function functionsOf(all: readonly { readonly functionId: string; readonly function: string }[]) {
  const named = new Map(all.map((one) => [one.functionId, one.function]));
  return [...named].map(([id, name]) => ({ id, name, count: all.filter((one) => one.functionId === id).length }));
}

function linesOf({ say, slots, evidence }: DelegationRow): readonly string[] {
  return ['', `${say}${citedIn(evidence)}`, ...slots.map((slot) => `- ${slot.heading}: ${slot.say}`)];
}
