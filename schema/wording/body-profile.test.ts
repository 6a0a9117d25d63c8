import { describe, expect, it } from 'vitest';
import { sayAuthority, sayBody, sayMembers, sayNotMembers, sayPower, sayWhatItIs } from './body-profile.ts';

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
