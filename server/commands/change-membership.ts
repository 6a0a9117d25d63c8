// Has seats held otherwise from a day on: the seat of old ends, and one with another role, vote or ground starts on the same day. All rows or none.
import { changeMembershipInput, type ChangeMembership } from '#schema/inputs/memberships.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Held } from '#schema/rules/held.ts';
import { changeMembershipProblems } from '#schema/rules/memberships.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin, end, succeeding, type Begins } from '../neo4j/write-edits.ts';

const GROUND = { predicate: 'MEMBER_OF', what: 'the change of the membership' } as const;

/** Throws Conflict when one changed since it was read. */
export async function changeMembership(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'changeMembership',
    shape: changeMembershipInput,
    about: ({ membership: id, version }) => ({ edits: [{ id, version }] }),
    besides: nothingElse,
    problems: changeMembershipProblems,
    write: async (rows, held) => {
      const seats = rows.flatMap((row) => changed(row, held));
      await end(tx, by, rows.map(({ membership: id, from: endsOn }) => ({ id, endsOn, ...GROUND })));
      return await begin(tx, by, seats);
    },
  });
}

function changed({ membership, from, role, voting, placeHeld }: ChangeMembership, held: Held): readonly Begins[] {
  const seat = held.get(membership);
  if (seat === undefined) return [];
  const { memberText, through } = seat;
  const values = { role: role ?? seat.role, voting: voting ?? seat.voting, placeHeld: placeHeld ?? seat.placeHeld, memberText, through };
  return [{ prefix: 'm', labels: ['Membership'], values, ...succeeding(seat, from), ...GROUND }];
}
