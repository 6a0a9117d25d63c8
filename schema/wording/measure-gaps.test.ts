import { expect, it } from 'vitest';
import { sayLacking, sayMeasureGaps } from './measure-gaps.ts';

it.each([
  [{ measures: 56, noBaseline: 54, noTarget: 54, noDate: 55 }, 'Of 56 measures 54 lack a baseline, 54 a target and 55 a date.'],
  [{ measures: 1, noBaseline: 0, noTarget: 1, noDate: 0 }, 'Of 1 measure 1 lacks a target.'],
  [{ measures: 2, noBaseline: 0, noTarget: 0, noDate: 0 }, 'Of 2 measures none lacks a baseline, a target or a date.'],
  [{ measures: 0, noBaseline: 0, noTarget: 0, noDate: 0 }, 'Our papers know no measure here on this day.'],
])('counts the empty cells: %j', (counted, said) => {
  expect(sayMeasureGaps(counted)).toBe(said);
});

it('says what one measure lacks', () => {
  expect(sayLacking(['BASELINE', 'TARGET', 'DUE'])).toBe('No baseline, no target and no date.');
  expect(sayLacking(['DUE'])).toBe('No date.');
});
