// Records duties and tasks that somebody answers for, or that are passed on. All rows or none.
import { addFunctionInput } from '#schema/inputs/governance.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addFunction(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addFunction', shape: addFunctionInput,
    prefix: 'fn',
    partOf: (row) => ({ label: 'Function', row, place: undefined }),
    valuesOf: () => ({}),
    tiesOf: () => [],
  });
}
