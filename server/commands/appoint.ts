// Has people take posts from a day on. All rows or none.
import { appointInput } from '#schema/inputs/appointments.ts';
import type { Outcome } from '#schema/problem.ts';
import { appointProblems } from '#schema/rules/appointments.ts';
import { editThings } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { heldPosts } from '../neo4j/held-posts.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Edits nothing that stands, so it takes no version. */
export async function appoint(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'appoint',
    shape: appointInput,
    about: ({ post, person, byVirtueOf }) => ({ names: [post, person, byVirtueOf] }),
    besides: (_, rows) => heldPosts(tx, rows.map(({ post }) => post)),
    problems: appointProblems,
    write: (rows) => begin(tx, by, rows.map(({ post, person, byVirtueOf, kind, from, until }) => ({
      prefix: 't', labels: ['Appointment'], values: { kind }, ends: { TO_POST: post, HELD_BY: person, BY_VIRTUE_OF: byVirtueOf }, from, until,
      predicate: 'HOLDS', what: 'the appointment',
    }))),
  });
}
