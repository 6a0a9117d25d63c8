// Has the seats of bodies held anew from a day on, as with a municipal year: whoever goes on has the same seat again, whoever does not leaves. All rows or none.
import { standingSeats } from '#cypher/people/standing-seats.ts';
import { renewMembershipsInput, type RenewMemberships } from '#schema/inputs/memberships.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Held } from '#schema/rules/held.ts';
import { isOver, renewMembershipsProblems } from '#schema/rules/renewals.ts';
import { editThings } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin, end, succeeding, type Begins } from '../neo4j/write-edits.ts';

const GROUND = { predicate: 'MEMBER_OF', what: 'the renewal of the membership' } as const;

/** Throws Conflict when one of the seats changed since it was read. */
export async function renewMemberships(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'renewMemberships',
    shape: renewMembershipsInput,
    about: ({ body, renewed, leaving }) => ({ names: [body], edits: [...renewed, ...leaving].map(({ membership: id, version }) => ({ id, version })) }),
    besides: (_, rows) => run(tx, standingSeats, { bodies: [...new Set(rows.map(({ body }) => body))] }),
    problems: renewMembershipsProblems,
    write: async (rows, held) => {
      await end(tx, by, rows.flatMap((row) => ending(row, held)));
      return await begin(tx, by, rows.flatMap((row) => row.renewed.flatMap(({ membership }) => renewed(membership, row, held))));
    },
  });
}

function ending({ renewed, leaving, from: endsOn }: RenewMemberships, held: Held) {
  const going = [...renewed, ...leaving].flatMap(({ membership }) => held.get(membership) ?? []).filter((seat) => !isOver(seat, endsOn));
  return going.map(({ id }) => ({ id, endsOn, values: { endReason: 'TERM_ENDED' }, ...GROUND }));
}

function renewed(membership: string, { from, until = null }: RenewMemberships, held: Held): readonly Begins[] {
  const seat = held.get(membership);
  if (seat === undefined) return [];
  const { role, voting, placeHeld, memberText, through } = seat;
  return [{ prefix: 'm', labels: ['Membership'], values: { role, voting, placeHeld, memberText, through }, ...succeeding(seat, from), until, ...GROUND }];
}
