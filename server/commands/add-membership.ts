// Seats posts, organisations and people on bodies from a day on. All rows or none.
import { standingSeats } from '#cypher/people/standing-seats.ts';
import { addMembershipInput } from '#schema/inputs/memberships.ts';
import type { Outcome } from '#schema/problem.ts';
import { addMembershipProblems } from '#schema/rules/memberships.ts';
import { editThings } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addMembership(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'addMembership',
    shape: addMembershipInput,
    about: ({ body, member, onBehalfOf }) => ({ names: [body, member, onBehalfOf] }),
    besides: (_, rows) => run(tx, standingSeats, { bodies: [...new Set(rows.map(({ body }) => body))] }),
    problems: addMembershipProblems,
    write: (rows) => begin(tx, by, rows.map(({ body, member, onBehalfOf, role, voting, placeHeld, from, until }) => ({
      prefix: 'm', labels: ['Membership'], values: { role, voting, placeHeld }, ends: { MEMBER: member, IN: body, ON_BEHALF_OF: onBehalfOf }, from, until,
      predicate: 'MEMBER_OF', what: 'the membership',
    }))),
  });
}
