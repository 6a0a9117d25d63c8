// Gives items their owners, or other letters, from a day on: all rows or none.
import { randomUUID } from 'node:crypto';
import { assignOwnerFacts } from '#cypher/accountability/assign-owner-facts.ts';
import { assignOwner as write, type NewAssignment } from '#cypher/accountability/assign-owner.ts';
import { Conflict } from '#schema/bad-news.ts';
import { assignOwnerInput, type AssignOwner } from '#schema/inputs/assign-owner.ts';
import { OPEN_END, todayInLondon } from '#schema/period.ts';
import { accepted, atRow, parseRows, problem, refused, type Outcome } from '#schema/problem.ts';
import { assignOwnerProblems, groundProblems, sayStanding, withEarlierRows, type AssignOwnerFacts } from '#schema/rules/assign-owner.ts';
import { pairFacts } from '#schema/rules/pair-facts.ts';
import { sayRecordedFrom } from '#schema/wording/recorded.ts';
import { recordChange, type Authorship, type Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when an item changed since it was read. */
export async function assignOwner(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  const parsed = parseRows(assignOwnerInput, input);
  if (!parsed.ok) return parsed;
  const rows = parsed.value;
  const source = by.source ?? null;
  const facts = await run(tx, assignOwnerFacts, { rows: rows.map(({ item, party }) => ({ item, party })), source });
  const pairs = pairFacts(rows, facts);
  pairs.forEach(assertCurrent);
  const problems = [
    ...groundProblems(by),
    ...(facts.every(({ isSourceKnown }) => isSourceKnown) ? [] : [problem('UNKNOWN_SOURCE', ['source'], { id: source ?? '' })]),
    ...withEarlierRows(pairs).flatMap(([row, known], at) => atRow(at, assignOwnerProblems(row, known))),
  ];
  if (problems.length > 0) return refused(problems);
  const assignments = rows.map((row) => assignmentOf(row, by));
  await run(tx, write, { rows: assignments });
  return accepted(await recordChange(tx, { command: 'assignOwner', rows, result: { assignments: assignments.map(({ id }) => id) }, by }));
}

function assertCurrent([{ item: id, version }, { item, standing }]: readonly [AssignOwner, AssignOwnerFacts]): void {
  if (item !== null && item.version !== version) throw new Conflict({ id, version: item.version, say: sayStanding(standing) });
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
