import { expect, it } from 'vitest';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { LINE_CHOICES, lineRead, sayDrawn, sayLineEnds, sayRedated, takes } from './line-form.ts';

const board = 'the Living Well Partnership Board';
const other = { name: 'County Durham Care Partnership', kind: 'BODY' } as const;
const drawing = { what: board, other, isProposed: false, from: '2027-04-01', until: null };

it('offers every line in both its readings, and once where it reads alike from both ends', () => {
  expect(LINE_CHOICES.slice(0, 2).map(({ label }) => label)).toEqual(['reports to', 'hears from']);
  expect(LINE_CHOICES).toHaveLength(2 * RELATIONSHIP_TYPE_NAMES.length - 1);
  expect(new Set(LINE_CHOICES.map(({ label }) => label)).size).toBe(LINE_CHOICES.length);
  expect(lineRead('OVERSEES.turned')).toEqual({ type: 'OVERSEES', isTurned: true });
});

it('says a line from the end at which it is recorded', () => {
  expect(sayDrawn({ ...drawing, line: lineRead('REPORTS_TO') })).toBe('From 1 April 2027, the Living Well Partnership Board reports to the County Durham Care Partnership.');
  expect(sayDrawn({ ...drawing, line: lineRead('REPORTS_TO.turned'), isProposed: true, until: '2028-04-01' }))
    .toBe('From 1 April 2027 up to the day before 1 April 2028, the Living Well Partnership Board hears from the County Durham Care Partnership (only proposed).');
});

it('asks what a line is for only where it may be told', () => {
  expect([takes('REPORTS_TO.turned', 'cadence'), takes('OVERSEES', 'purpose')]).toEqual([true, false]);
});

it('says that a line ends, and on which other days it runs', () => {
  const what = `${board} reports to the Care Partnership`;
  expect(sayLineEnds({ what, endsOn: '2027-04-01' })).toBe(`No longer from 1 April 2027: ${what}.`);
  expect(sayRedated({ what, from: '2027-04-01', until: '2028-04-01', isOpen: false })).toBe(`From 1 April 2027, up to the day before 1 April 2028: ${what}.`);
  expect(sayRedated({ what, from: null, until: null, isOpen: true })).toBe(`No end is known: ${what}.`);
});
