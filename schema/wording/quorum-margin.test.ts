import { expect, it } from 'vitest';
import { sayNotes, sayPart, sayQuorum, sayQuorumSeat } from './quorum-margin.ts';

const body = { name: 'Board', kind: 'BODY' as const };
const none = { body, parts: [], places: 5, vacant: 0, away: 0, margin: undefined, isAtLeast: false };
const part = (count: number, margin: number) => ({ count, of: 'MEMBER' as const, margin });

it.each([
  [none, 'No paper states a quorum of the Board. We know of 5 seats. So we cannot say how many members it can lose.'],
  [{ ...none, places: 0 }, 'No paper states a quorum of the Board. No paper names who sits on it, one by one. So we cannot say how many members it can lose.'],
  [{ ...none, parts: [part(3, -3)], places: 0 }, 'The Board needs 3 members. No paper names who sits on it, one by one. So we cannot say how many it can lose.'],
  [{ ...none, parts: [part(3, 2)], margin: 2 }, 'The Board needs 3 members. We know of 5 seats. It can lose 2 more.'],
  [{ ...none, parts: [part(3, 2)], margin: 2, isAtLeast: true }, 'The Board needs 3 members. We know of 5 seats. It can lose at least 2 more.'],
  [{ ...none, parts: [part(3, 0)], margin: 0, vacant: 1, away: 1 }, 'The Board needs 3 members. We know of 5 seats; 1 is vacant and 1 is away. It can lose no more.'],
  [{ ...none, parts: [part(3, 0)], margin: 0, isAtLeast: true }, 'The Board needs 3 members. We know of 5 seats. By the members we can count it can lose no more.'],
  [{ ...none, parts: [part(3, -1), { ...part(1, -1), of: 'NHS' as const }], margin: -1, away: 3 },
    'The Board needs 3 members and 1 member from the NHS. We know of 5 seats; 3 are away. It is 1 member and 1 member from the NHS short of its quorum.'],
  [{ ...none, parts: [part(3, -2)], margin: -2, isAtLeast: true }, 'The Board needs 3 members. We know of 5 seats. By the members we can count it is 2 members short of its quorum.'],
])('says what a board can lose, and never 0 for what is not known', (spoken, said) => {
  expect(sayQuorum(spoken)).toBe(said);
});

it.each([
  [{ count: 1, of: 'CHAIR' }, '1 chair or vice chair'], [{ count: 2, of: 'VOTING' }, '2 voting members'],
  [{ count: 1, of: 'COUNCIL' }, '1 member from a council'], [{ count: 1, of: 'VOLUNTARY' }, '1 member from the voluntary sector'],
] as const)('says a part of a quorum', (given, said) => {
  expect(sayPart(given)).toBe(said);
});

const post = { name: 'Chief Officer', kind: 'POST' as const };
it.each([
  [{ role: 'MEMBER', member: post, memberText: null, onBehalfOf: null, absence: null }, 'Chief Officer'],
  [{ role: 'CHAIR', member: post, memberText: null, onBehalfOf: { name: 'Darlington Borough Council', kind: 'ORGANISATION' }, absence: 'EXISTS_BUT_UNNAMED' },
    'Chief Officer (chair), for Darlington Borough Council: the source speaks of one and does not say who'],
  [{ role: 'VICE_CHAIR', member: null, memberText: null, onBehalfOf: null, absence: null }, 'A member whose name is not shown (vice chair)'],
  [{ role: 'MEMBER', member: null, memberText: 'NHS organisations', onBehalfOf: null, absence: null }, 'NHS organisations'],
] as const)('names a seat', (seat, said) => {
  expect(sayQuorumSeat(seat)).toBe(said);
});

it.each([
  [{ unnamed: 0, together: 0, strangers: 0 }, []],
  [{ unnamed: 1, together: 0, strangers: 1 }, ['1 seat whose holder no paper names is counted as held.', '1 apology names no seat of it and is not counted.']],
  [{ unnamed: 5, together: 1, strangers: 2 }, ['5 seats whose holders no paper names are counted as held.',
    'Members whom the papers name only together are not counted: how many they are is not stated.', '2 apologies name no seat of it and are not counted.']],
])('says what to know of the count', (given, notes) => {
  expect(sayNotes(given)).toEqual(notes);
});
