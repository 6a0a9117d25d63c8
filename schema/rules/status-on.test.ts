import { expect, it } from 'vitest';
import { sayUnbegun, statusOn } from './status-on.ts';

const span = { validFrom: '2023-04-01', validTo: '2024-04-01' };

it.each([
  ['2023-03-31', 'IN_FORCE', 'AGREED'],
  ['2023-03-31', 'PROPOSED', 'PROPOSED'],
  ['2023-04-01', 'IN_FORCE', 'IN_FORCE'],
  ['2024-03-31', 'SHADOW', 'SHADOW'],
  ['2024-04-01', 'IN_FORCE', 'ENDED'],
  ['2024-04-01', 'PROPOSED', 'ENDED'],
  ['2024-04-01', 'REJECTED', 'REJECTED'],
] as const)('on %s what is recorded as %s is %s', (asOf, status, stands) => {
  expect(statusOn(asOf, { status, ...span })).toBe(stands);
});

it('says that a party has not begun, and from its day on nothing', () => {
  const board = { name: 'Living Well Board', kind: 'BODY' } as const;
  expect(sayUnbegun('2023-03-31', board, { status: 'IN_FORCE', ...span })).toBe('The Living Well Board has not yet begun; it begins on 1 April 2023.');
  expect(sayUnbegun('2023-03-31', { name: 'Chief Officers of the partners', kind: 'POST' }, { status: 'IN_FORCE', ...span })).toBe('The Chief Officers of the partners have not yet begun; they begin on 1 April 2023.');
  expect(sayUnbegun('2023-04-01', board, { status: 'IN_FORCE', ...span })).toBeUndefined();
  expect(sayUnbegun('2023-03-31', board, { status: 'PROPOSED', ...span })).toBeUndefined();
});
