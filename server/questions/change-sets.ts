// Which drafts does somebody find in a list of theirs?
import { changeSets as query } from '#cypher/drafts/change-sets.ts';
import { statesSeen, wantedIn, type Drafter } from '#schema/rules/change-sets.ts';
import { shownSet } from '#schema/rules/shown-set.ts';
import type { ChangeSetGroup } from '#schema/vocabulary/change-sets.ts';
import { saySets } from '#schema/wording/change-sets.ts';
import { run } from '../neo4j/run.ts';
import { storedSet } from '../neo4j/stored-set.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskChangeSets {
  readonly group: ChangeSetGroup;
  readonly first: number;
  readonly skip: number;
  readonly drafter: Drafter;
}

/** Those moved last first; only what shows to whoever asks, and counted as such. */
export async function changeSets(tx: Tx, { group, first, skip, drafter }: AskChangeSets) {
  const { states: wanted, author, notAuthor } = wantedIn(group, drafter);
  const [found] = await run(tx, query, { asker: drafter.id, states: statesSeen(drafter), wanted, author, notAuthor, first, skip });
  const { total, sets } = found ?? { total: 0, sets: [] };
  return { group, total, say: saySets(group, total), sets: sets.map((set) => shownSet(storedSet(set), drafter)) };
}
