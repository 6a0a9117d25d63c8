// Says that holders confirm what they answer for, or another letter: seen on the day of the edit. All rows or none.
import { confirmOwnershipInput } from '#schema/inputs/ownership.ts';
import { todayInLondon } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Held } from '#schema/rules/held.ts';
import { confirmOwnershipProblems } from '#schema/rules/ownership.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { endGaps, standingItems } from '../neo4j/owner-gaps.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { change } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function confirmOwnership(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'confirmOwnership',
    shape: confirmOwnershipInput,
    about: ({ assignment: id, version }) => ({ edits: [{ id, version }] }),
    besides: (held, rows) => standingItems(tx, rows.flatMap(({ assignment }) => itemsOf(assignment, held))),
    problems: confirmOwnershipProblems,
    write: async (rows, held) => {
      const owned = rows.filter(({ assignment }) => held.get(assignment)?.letter === 'ACCOUNTABLE');
      await endGaps(tx, by, owned.flatMap(({ assignment }) => itemsOf(assignment, held).map((item) => ({ item, from: todayInLondon() }))));
      await change(tx, by, rows.map(({ assignment: id }) => ({ id, values: { basis: 'CONFIRMED_BY_HOLDER' }, predicate: 'CONFIRMED', what: 'the confirmation' })));
      return [];
    },
  });
}

function itemsOf(assignment: string, held: Held): readonly string[] {
  return held.get(assignment)?.ends.filter(({ type }) => type === 'FOR').map(({ id }) => id) ?? [];
}
