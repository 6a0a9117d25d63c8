// How does something stand before it is edited? What every form must know of its subject.
import { editState as query } from '#cypher/history/edit-state.ts';
import { SUPER_LABELS } from '#schema/vocabulary/labels.ts';
import { sayRecord } from '#schema/wording/touched.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

// What stands for several kinds.
const SUPER: ReadonlySet<string> = new Set(['Record', ...Object.keys(SUPER_LABELS)]);

/** Undefined: nothing bears the id. */
export async function editState(tx: Tx, { id }: { readonly id: string }) {
  const [found] = await run(tx, query, { ids: [id] });
  if (found === undefined) return undefined;
  const { version } = found.values;
  return { id, label: found.labels.find((label) => !SUPER.has(label)) ?? 'Record', version: typeof version === 'number' ? version : 0, ...sayRecord(found) };
}
