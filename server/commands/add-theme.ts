// Records themes of areas. All rows or none.
import { addThemeInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart, contained } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addTheme(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addTheme', shape: addThemeInput,
    prefix: 'th',
    partOf: (row) => ({ label: 'Theme', row, place: { field: 'area', what: 'area of a plan', id: row.area, labels: ['PriorityArea'] } }),
    valuesOf: () => ({}),
    tiesOf: ({ area }, { order }) => [contained(area, { order })],
  });
}
