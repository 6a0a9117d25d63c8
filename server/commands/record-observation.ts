// Records baselines and targets of measures and objectives from a day on; the one before ends on it. All rows or none.
import { standingValues } from '#cypher/plans/standing-values.ts';
import { recordObservationInput } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { recordObservationProblems, valuesBefore } from '#schema/rules/measures.ts';
import { editThings } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin, end } from '../neo4j/write-edits.ts';

/** Throws Conflict when the measure changed since it was read. */
export async function recordObservation(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'recordObservation',
    shape: recordObservationInput,
    about: ({ of: id, version }) => ({ edits: [{ id, version }] }),
    besides: async (_, rows) => (await run(tx, standingValues, { of: [...new Set(rows.map(({ of }) => of))] })).map(({ seen }) => seen),
    problems: recordObservationProblems,
    touches: (rows, known) => rows.flatMap((row) => valuesBefore(row, known).map(({ id }) => id)),
    write: async (rows, _, known) => {
      const ground = { predicate: 'OBSERVED', what: 'the value' };
      await end(tx, by, rows.flatMap((row) => valuesBefore(row, known).map(({ id }) => ({ id, endsOn: row.from, ...ground }))));
      return await begin(tx, by, rows.map(({ of, kind, value, due = null, from }) => ({
        prefix: 'seen', labels: ['Observation'], values: { kind, value, due }, ends: { OBSERVES: of }, from, ...ground,
      })));
    },
  });
}
