import { describe, expect, it } from 'vitest';
import { sayAuthority, sayBody, sayMembers, sayNotMembers, sayPower, sayQuorumOf, sayReview, sayTermsHeld, sayVotes, sayWhatItIs } from './body-profile.ts';

const partnership = { name: 'County Durham Care Partnership', kind: 'BODY' } as const;
const board = { name: 'Living Well Partnership Board', kind: 'BODY' } as const;
const whole = { name: partnership, status: 'IN_FORCE' } as const;
const aBoard = { kind: 'PARTNERSHIP_BOARD', kindPrinted: 'Partnership Board' } as const;

describe('what a body is', () => {
  it.each([
    [aBoard, { ...whole, peers: 3 }, 'One of the three partnership boards of the County Durham Care Partnership'],
    [{ kind: 'SUB_GROUP', kindPrinted: null } as const, { ...whole, name: board, peers: 1 }, 'A sub-group of the Living Well Partnership Board'],
    [{ kind: 'EXECUTIVE_GROUP', kindPrinted: null } as const, { ...whole, peers: 1 }, 'An executive group of the County Durham Care Partnership'],
    [{ kind: 'PARTNERSHIP', kindPrinted: null } as const, undefined, 'Partnership'],
    [{ kind: 'OTHER', kindPrinted: 'Panel' } as const, undefined, 'Printed as “Panel”; no more is stated'],
    [{ kind: 'OTHER', kindPrinted: null } as const, undefined, undefined],
  ])('%o in %o', (body, whole, said) => {
    expect(sayWhatItIs(body, whole)).toBe(said);
  });
});

it.each([
  ['STATUTORY_BOARD', undefined, 'Required by law'],
  ['PARTNERSHIP_BOARD', { party: partnership, status: 'IN_FORCE' }, 'Set up by the County Durham Care Partnership'],
  ['PARTNERSHIP_BOARD', undefined, undefined],
] as const)('by what power a %s acts', (kind, setUpBy, said) => {
  expect(sayPower(kind, setUpBy)).toBe(said);
});

it('takes "not stated" for silence, not for an authority', () => {
  expect(sayAuthority('NOT_STATED')).toBeUndefined();
  expect(sayAuthority('RECOMMENDS')).toBe('Recommends');
});

it('keeps members apart from stakeholders', () => {
  expect(sayMembers(['Durham County Council', 'Lay member, Care Partnership'])).toBe('Durham County Council; Lay member, Care Partnership');
  expect(sayNotMembers(22, ['Draft Plan'])).toBe('The 22 key stakeholders of the Draft Plan are not its members.');
  expect(sayNotMembers(0, [])).toBeUndefined();
});

it.each([
  ['One of the three partnership boards of X', 'IN_FORCE', 'The Living Well Partnership Board is one of the three partnership boards of X.'],
  ['Partnership board', 'IN_FORCE', 'The Living Well Partnership Board is a partnership board.'],
  [undefined, 'IN_FORCE', 'Papers name the Living Well Partnership Board and do not say what it is.'],
  ['Partnership board', 'PROPOSED', 'The Living Well Partnership Board is proposed; no paper we hold says that it works yet.'],
] as const)('the line under its name: %s, %s', (what, status, said) => {
  expect(sayBody(board, what, status)).toBe(said);
});

it.each([
  ['Bodies named only together', 'IN_FORCE', 'The Primary Care Networks are bodies named only together.'],
  ['Bodies named only together', 'PROPOSED', 'The Primary Care Networks are proposed; no paper we hold says that they work yet.'],
  ['Network', 'AGREED', 'The Primary Care Networks are agreed and not yet in force.'],
  ['Network', 'ENDED', 'The Primary Care Networks have ended.'],
  [undefined, 'IN_FORCE', 'Papers name the Primary Care Networks and do not say what they are.'],
] as const)('speaks of several in the plural: %s, %s', (what, status, said) => {
  expect(sayBody({ name: 'Primary Care Networks', kind: 'BODY' }, what, status)).toBe(said);
});

it.each([
  [['NOT_STATED', 'NOT_STATED'], 'Our papers do not say who votes, or whether there are more.'],
  [['VOTING'], 'Of these, 1 votes. Our papers do not say whether there are more.'],
  [['VOTING', 'VOTING', 'NON_VOTING'], 'Of these, 2 vote and 1 does not. Our papers do not say whether there are more.'],
  [['NON_VOTING', 'NON_VOTING'], 'Of these, 2 do not vote. Our papers do not say whether there are more.'],
  [['VOTING', 'NON_VOTING', 'NOT_STATED'], 'Of these, 1 votes, 1 does not and of 1 our papers do not say. Our papers do not say whether there are more.'],
] as const)('tells who votes only as far as papers do: %j', (votings, said) => {
  expect(sayVotes(votings)).toBe(said);
});

it.each([
  [{ title: 'Terms of the board', edition: '3.1', status: 'IN_FORCE' }, 'Terms of the board, version 3.1'],
  [{ title: 'Terms of the board', edition: null, status: 'PROPOSED' }, 'Terms of the board (proposed)'],
] as const)('names the terms of reference: %j', (terms, said) => {
  expect(sayTermsHeld(terms)).toBe(said);
});

it.each([
  [null, 'They do not say when they are to be reviewed.'],
  ['2026-05-31', 'Their review was due on 31 May 2026.'],
  ['2026-06-01', 'Their review is due on 1 June 2026.'],
  ['2026-06-02', 'Their review is due on 2 June 2026.'],
])('tells of a review on 1 June that is due on %s', (reviewDue, said) => {
  expect(sayReview({ reviewDue }, '2026-06-01')).toBe(said);
});

it('tells a quorum in its parts, and that it is only proposed', () => {
  expect(sayQuorumOf([], 'IN_FORCE')).toBeUndefined();
  expect(sayQuorumOf([{ count: 1, of: 'CHAIR' }, { count: 2, of: 'VOTING' }], 'PROPOSED')).toBe('1 chair or vice chair and 2 voting members (proposed)');
});
