// Records measures of areas, and which theme each is a measure of. All rows or none.
import { addMeasureInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { addPart, contained } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { themeProblems } from '#schema/rules/measures.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addMeasure(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await addPart({ tx, input, by }, {
    command: 'addMeasure', shape: addMeasureInput,
    prefix: 'ms',
    partOf: (row) => ({ label: 'Measure', row, place: { field: 'area', what: 'area of a plan', id: row.area, labels: ['PriorityArea'] } }),
    names: ({ theme }) => [theme],
    problems: themeProblems,
    valuesOf: ({ referenceLabel = null }) => ({ referenceLabel, note: null }),
    tiesOf: ({ area, theme, referenceLabel = null }, { order }) => [
      contained(area, { order, section: referenceLabel }),
      ...(theme === null || theme === undefined ? [] : [{ type: 'MEASURED_BY', to: theme, isInward: true, values: { basis: 'STATED' } } as const]),
    ],
    foundBy: ({ referenceLabel }) => [referenceLabel],
  });
}
