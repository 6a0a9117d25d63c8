// Gives items their owners, or other letters, from a day on: all rows or none.
import { randomUUID } from 'node:crypto';
import { assignOwnerFacts } from '#cypher/accountability/assign-owner-facts.ts';
import { assignOwner as write, type NewAssignment } from '#cypher/accountability/assign-owner.ts';
import { assignOwnerInput, type AssignOwner } from '#schema/inputs/assign-owner.ts';
import { OPEN_END, todayInLondon } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import { assignOwnerProblems, staleItem, withEarlierRows } from '#schema/rules/assign-owner.ts';
import { sayRecordedFrom } from '#schema/wording/recorded.ts';
import { applyRows } from '../neo4j/apply-rows.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when an item changed since it was read. */
export async function assignOwner(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await applyRows({ tx, input, by }, {
    command: 'assignOwner',
    shape: assignOwnerInput,
    facts: (rows, source) => run(tx, assignOwnerFacts, { rows: rows.map(({ item, party }) => ({ item, party })), source }),
    stale: staleItem,
    amongRows: withEarlierRows,
    problems: assignOwnerProblems,
    write: async (pairs) => {
      const assignments = pairs.map(([row]) => assignmentOf(row, by));
      await run(tx, write, { rows: assignments });
      return { assignments: assignments.map(({ id }) => id) };
    },
  });
}

// An applied edit counts as a paper of its day; a start before it is attested from the start on.
function assignmentOf(row: AssignOwner, by: Authorship): NewAssignment {
  const { item, party, letter, from, until } = row;
  const editedOn = todayInLondon();
  const isOpen = until === null || until === undefined;
  const claim = claimOf(row, by);
  const reason = by.reason?.trim() ?? '';
  return {
    id: `a.${randomUUID()}`, item, party, letter, from, editedOn, claim,
    reason: reason === '' ? null : reason,
    // Only what a named paper says is STATED; an officer's knowledge is agreed by whoever recorded it.
    basis: claim === null ? 'AGREED' : 'STATED',
    until: isOpen ? OPEN_END : until,
    untilPrecision: isOpen ? 'UNKNOWN' : 'DAY',
    untilBasis: isOpen ? 'UNKNOWN' : 'STATED',
    firstAttested: from < editedOn ? from : editedOn,
  };
}

function claimOf({ letter }: AssignOwner, { source, viewer }: Authorship): NewAssignment['claim'] {
  if (source === null || source === undefined || source === '') return null;
  return {
    id: `c.${randomUUID()}`, source, predicate: letter, gist: sayRecordedFrom(letter), modality: 'ASSERTED', basis: 'STATED',
    recordedBy: viewer.id, recordedAt: new Date().toISOString(),
  };
}
