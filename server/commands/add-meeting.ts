// Records meetings of bodies, each on its day. All rows or none.
import { addMeetingInput } from '#schema/inputs/governance.ts';
import { todayInLondon } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import { addMeetingProblems } from '#schema/rules/governance.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { editThings, nothingElse } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin } from '../neo4j/write-edits.ts';

/** Edits nothing that stands, so it takes no version. */
export async function addMeeting(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'addMeeting',
    shape: addMeetingInput,
    about: ({ body }) => ({ names: [body] }),
    besides: nothingElse,
    problems: addMeetingProblems,
    // Known from its day on, or from today where it is still to come: a meeting is not in force.
    write: (rows) => begin(tx, by, rows.map(({ body, title, heldOn }) => ({
      prefix: 'mtg', labels: ['Meeting'], values: { title, heldOn, heldPrinted: null, heldPrecision: 'DAY', searchText: searchTextOf([title]) }, ends: { HELD_BY: body },
      from: heldOn < todayInLondon() ? heldOn : todayInLondon(), predicate: 'HELD', what: 'the meeting',
    }))),
  });
}
