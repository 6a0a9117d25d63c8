// How does something stand before it is edited? What every form must know of its subject.
import { editState as query } from '#cypher/history/edit-state.ts';
import { sayRecord } from '#schema/wording/touched.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Undefined: nothing bears the id. */
export async function editState(tx: Tx, { id }: { readonly id: string }) {
  const [found] = await run(tx, query, { ids: [id] });
  if (found === undefined) return undefined;
  const { version } = found.values;
  return { id, version: typeof version === 'number' ? version : 0, ...sayRecord(found) };
}
