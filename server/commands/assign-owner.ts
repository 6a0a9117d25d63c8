// Gives items their owners, or other letters, from a day on: all rows or none.
import { assignOwnerFacts } from '#cypher/accountability/assign-owner-facts.ts';
import { assignOwnerInput } from '#schema/inputs/assign-owner.ts';
import type { Outcome } from '#schema/problem.ts';
import { assignOwnerProblems, staleItem, withEarlierRows } from '#schema/rules/assign-owner.ts';
import { applyRows } from '../neo4j/apply-rows.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import { endGaps } from '../neo4j/owner-gaps.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Throws Conflict when an item changed since it was read. */
export async function assignOwner(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  // Only what a named paper says is STATED; an officer's knowledge is agreed by whoever recorded it.
  const basis = (by.source ?? '') === '' ? 'AGREED' : 'STATED';
  return await applyRows({ tx, input, by }, {
    command: 'assignOwner',
    shape: assignOwnerInput,
    facts: (rows, source) => run(tx, assignOwnerFacts, { rows: rows.map(({ item, party }) => ({ item, party })), source }),
    stale: staleItem,
    amongRows: withEarlierRows,
    problems: assignOwnerProblems,
    write: async (pairs) => {
      // Whoever answers for it fills the gap that an edit told of.
      await endGaps(tx, by, pairs.map(([row]) => row).filter(({ letter }) => letter === 'ACCOUNTABLE'));
      return { made: await begin(tx, by, pairs.map(([{ item, party, letter, from, until }]) => ({
        prefix: 'a', labels: ['Assignment'], values: { letter, basis }, ends: { FOR: item, TO: party }, from, until,
        predicate: letter, what: `who is ${letter.toLowerCase()}`,
      }))) };
    },
  });
}
