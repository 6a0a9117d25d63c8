import { expect, it } from 'vitest';
import { RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { LETTER_CHOICES, sayAssigning } from '#schema/wording/assigning.ts';

const board = { name: 'Living Well Partnership Board', kind: 'BODY' } as const;

it.each([
  ['ACCOUNTABLE', null, 'From 1 April 2026, the Living Well Partnership Board is the owner (accountable) of it.'],
  ['RESPONSIBLE', '2027-04-01', 'From 1 April 2026 up to the day before 1 April 2027, the Living Well Partnership Board is responsible for it.'],
  ['INFORMED', null, 'From 1 April 2026, the Living Well Partnership Board is told of it.'],
] as const)('says of %s until %s: %s', (letter, until, said) => {
  expect(sayAssigning({ party: board, letter, from: '2026-04-01', until })).toBe(said);
});

it('offers every letter, the owner first, each with what it means', () => {
  expect(Object.keys(LETTER_CHOICES).toSorted()).toEqual(RASCI_LETTERS.toSorted());
  expect(Object.keys(LETTER_CHOICES)[0]).toBe('ACCOUNTABLE');
  expect(Object.values(LETTER_CHOICES).filter(({ label, hint }) => label === '' || hint === '')).toEqual([]);
});
