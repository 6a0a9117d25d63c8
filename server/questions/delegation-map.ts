// AQ24. What is delegated, to whom, under what, until when?
import { filterOf } from '#cypher/filters.ts';
import { delegationMap as query } from '#cypher/accountability/delegation-map.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { toThings } from '#schema/rules/thing.ts';
import { delegationRow, type DelegationRow, type StoredDelegation } from '#schema/rules/delegation-map.ts';
import { isNarrowed, narrowedTo, thingTallies } from '#schema/rules/narrowed.ts';
import { readingOn } from '#schema/rules/statement.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { citedIn } from '#schema/wording/answer-card.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { sayAmong, sayOnly } from '#schema/wording/narrowed.ts';
import { sayDelegations } from '#schema/wording/delegation-map.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskDelegations {
  /** Only this one; null: all. */
  readonly function: string | null;
  /** Only what this party passes on, takes on or stays accountable for; absent: all. */
  readonly party?: string | null | undefined;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
  readonly first: number;
  readonly skip: number;
}

/** What is delegated. Undefined: a filter names nothing. */
export async function delegationMap(tx: Tx, { function: id, party, asOf, proposals, visibilities, first, skip }: AskDelegations) {
  const [found] = await run(tx, query, { asOf, function: filterOf(id), party: filterOf(party), statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  const only = narrowedTo([id, party], found?.named ?? []);
  if (found === undefined || only === undefined) return undefined;
  const reading = readingOn(asOf, found.evidence);
  const delegations = found.delegations.slice(skip, skip + first).map((stored) => delegationRow(stored, reading));
  const total = found.delegations.length;
  const say = sayAmong(sayDelegations(total), isNarrowed(id, party));
  const asText = [sayOnly('What is delegated, to whom, under what', only), `As at ${sayDay(asOf)}`, '', say, ...delegations.flatMap(linesOf), ...moreLines({ total, shown: delegations.length }).flatMap((line) => ['', line])].join('\n');
  return { at: { asOf, proposals, revision: found.revision ?? 0 }, say, total, delegations, narrowedTo: only, byFunction: functionsOf(found.delegations), byParty: thingTallies(found.delegations.flatMap(partiesOf)), asText };
}

// A party that does two things in one delegation counts once.
function partiesOf({ from, to, kept }: StoredDelegation) {
  const parties = toThings([...from, ...to, ...kept.map(({ party }) => party)]);
  return parties.filter((party, at) => parties.findIndex(({ id }) => id === party.id) === at);
}

function functionsOf(all: readonly { readonly functionId: string; readonly function: string }[]) {
  const named = new Map(all.map((one) => [one.functionId, one.function]));
  return [...named].map(([id, name]) => ({ id, name, count: all.filter((one) => one.functionId === id).length }));
}

function linesOf({ say, slots, evidence }: DelegationRow): readonly string[] {
  return ['', `${say}${citedIn(evidence)}`, ...slots.map((slot) => `- ${slot.heading}: ${slot.say}`)];
}
