// What is in a draft, where does it stand, and who did what with it?
import { changeSet as query } from '#cypher/drafts/change-set.ts';
import { statesSeen, type ChangeSet, type Drafter } from '#schema/rules/change-sets.ts';
import { run } from '../neo4j/run.ts';
import { storedSet } from '../neo4j/stored-set.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Undefined: there is none, or it does not show to whoever asks. */
export async function changeSet(tx: Tx, { id, drafter }: { readonly id: string; readonly drafter: Drafter }): Promise<ChangeSet | undefined> {
  const [found] = await run(tx, query, { id, asker: drafter.id, states: statesSeen(drafter) });
  return found === undefined ? undefined : storedSet(found.set);
}
