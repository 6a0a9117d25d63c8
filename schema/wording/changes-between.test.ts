import { describe, expect, it } from 'vitest';
import * as words from './changes-between.ts';

const board = { name: 'Urgent Care Group', kind: 'BODY', status: 'IN_FORCE' } as const;
const networks = { name: 'Primary Care Networks', kind: 'BODY', status: 'IN_FORCE' } as const;
const planned = { ...board, status: 'PROPOSED' } as const;

it.each([
  [words.sayFirstSeen(board, 'on 15 March 2023'), 'The Urgent Care Group is first seen on 15 March 2023.'],
  [words.sayFirstSeen(networks, 'in autumn 2021'), 'The Primary Care Networks are first seen in autumn 2021.'],
  [words.sayFirstSeen(planned, 'in 2018'), 'The Urgent Care Group (proposed) is first seen in 2018.'],
  [words.sayAlreadyQuiet(networks, 'in autumn 2021'), 'They were last seen in autumn 2021, within two years of the newest paper.'],
  [words.sayNotSeenSince(board, 'on 13 February 2014', 'Durham'), 'The Urgent Care Group was last seen on 13 February 2014. No later paper of Durham names it, and none says that it ended.'],
  [words.sayNotSeenSince(networks, 'in 2014', 'Durham'), 'The Primary Care Networks were last seen in 2014. No later paper of Durham names them, and none says that they ended.'],
  [words.sayStarted(board, words.sayOn('2017-01-01', 'MONTH')), 'The Urgent Care Group started in January 2017.'],
  [words.sayHasEnded(board, words.sayOn('2019-01-01', 'UNKNOWN')), 'The Urgent Care Group ended on 1 January 2019.'],
  [words.sayHasEnded(board, words.sayOn('2019-01-01', null)), 'The Urgent Care Group ended on 1 January 2019.'],
  [words.sayAgreed({ ...board, status: 'AGREED' }, { proposed: 'in 2018', agreed: 'in 2023' }), 'The Urgent Care Group was only proposed in 2018. A paper seen in 2023 has it as agreed.'],
  [words.sayAgreed(networks, { proposed: 'in 2018', agreed: 'in 2023' }), 'The Primary Care Networks were only proposed in 2018. A paper seen in 2023 has them as in force.'],
  [words.sayNewly('it is responsible for “Vision”', 'in autumn 2021'), 'First seen in autumn 2021: it is responsible for “Vision”.'],
  [words.sayNoLonger('the A supports the B'), 'No later paper says that the A supports the B.'],
  [words.sayLeftOpen('the A supports the B', board), 'Left open, as the Urgent Care Group has ended: the A supports the B.'],
  [words.seatClause(null, { role: 'CHAIR', status: 'IN_FORCE' }), 'a member whose name is not shown chairs it'],
  [words.seatClause('Providers', { role: 'MEMBER', status: 'PROPOSED' }), '“Providers” is a member of it (proposed)'],
  [words.sayEvent({ kind: 'MERGED', status: 'IN_FORCE', original: [board, networks], resulting: [planned], on: 'on 1 April 2024' }),
    'The Urgent Care Group and the Primary Care Networks were merged into the Urgent Care Group on 1 April 2024.'],
  [words.sayEvent({ kind: 'REPLACED', status: 'PROPOSED', original: [board], resulting: [networks], on: null }), 'The Urgent Care Group is to be replaced by the Primary Care Networks (proposed).'],
  [words.sayEvent({ kind: 'CHANGED_NAME', status: 'IN_FORCE', original: [board], resulting: [], on: null }), 'The Urgent Care Group was renamed something that is not named.'],
  [words.sayKeptApart({ ...planned, when: 'in 2018' }, { ...networks, when: 'in 2023' }),
    'The Urgent Care Group (proposed), last seen in 2018, and the Primary Care Networks, first seen in 2023, have like names. No paper says that one followed the other, so we do not join them.'],
])('says %s', (said, expected) => { expect(said).toBe(expected); });

const none = { before: 0, ended: 0, notSeenSince: 0, started: 0, firstSeen: 0, after: 0 };
const compared = { from: '2018-05-25', to: '2023-03-15', place: 'Durham', bodies: none, lines: none, isChanged: false, hasPaper: { before: true, after: true }, silentSince: undefined };

describe('the headline', () => {
  it.each([
    [{ bodies: { ...none, firstSeen: 1 } }, 'Between 25 May 2018 and 15 March 2023, 1 body is first seen.'],
    [{ bodies: { ...none, firstSeen: 2, ended: 1, notSeenSince: 1, started: 3 } }, 'Between 25 May 2018 and 15 March 2023, 3 bodies started, 2 are first seen, 1 ended and 1 is not seen since.'],
    [{ isChanged: true }, 'Between 25 May 2018 and 15 March 2023, the bodies of Durham stay the same; what ties them changes.'],
    [{}, 'Between 25 May 2018 and 15 March 2023, nothing changed that the papers of Durham show.'],
    [{ bodies: { ...none, firstSeen: 2 }, hasPaper: { before: false, after: true } }, 'Between 25 May 2018 and 15 March 2023, 2 bodies are first seen. No paper up to 25 May 2018 describes how Durham is organised.'],
    [{ silentSince: 'autumn 2021' }, 'Our newest paper of Durham up to 15 March 2023 is from autumn 2021, so we cannot tell what changed after it.'],
    [{ hasPaper: { before: false, after: false } }, 'No paper up to 15 March 2023 describes how Durham is organised, so there is nothing to compare.'],
  ])('of %j', (over, expected) => { expect(words.sayChanges({ ...compared, ...over })).toBe(expected); });
  it.each([[1, 'X', '1 change that touches X.'], [2, 'X', '2 changes that touch X.'], [0, undefined, 'no changes of the kinds asked for.']])('of a part: %i', (total, within, expected) => {
    expect(words.sayChangesWithin({ from: '2018-05-25', to: '2023-03-15', total, within })).toContain(expected);
  });
});

it.each([
  [0, [], undefined], [1, ['A'], 'The one body on both days, A, did not change.'], [1, [], 'The one body on both days changed.'],
  [2, ['A', 'B'], 'Of the 2 bodies on both days, none changed.'], [3, ['A', 'B'], 'Of the 3 bodies on both days, 1 changed. Unchanged: A and B.'],
])('of %i bodies that stayed, %j unchanged', (both, unchanged, expected) => { expect(words.sayStayed(both, unchanged)).toBe(expected); });

it('counts what it leaves out, and names no more than twelve', () => {
  const [planned, old, between] = words.sayLeftOut({ from: '2018-05-25', to: '2023-03-15', planned: [1, 0], old: 1, between: Array.from({ length: 14 }, (_, at) => String(at)) });
  expect(planned).toBe('Proposals are hidden: 1 body agreed or proposed on 25 May 2018.');
  expect(old).toBe('1 body had not been seen for two years by 25 May 2018 and is not compared; no paper says that it ended.');
  expect(between).toBe('14 bodies are named only between the two days, and in neither count: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more.');
});

it('refuses two days in the wrong order with a sentence, and no others', () => {
  expect(words.sayReversed('2023-03-15', '2018-05-25')).toBe('The first day, 15 March 2023, comes after the second, 25 May 2018. Put the earlier day first.');
  expect(words.sayReversed('2018-05-25', '2018-05-25')).toBeUndefined();
});
