import { expect, it } from 'vitest';
import { noticeOf, readParams } from './reading.ts';

it('takes a day of the calendar and drops any other', () => {
  expect(readParams({ asOf: '2023-03-15' }).asOf).toBe('2023-03-15');
  expect(readParams({ asOf: '2023-02-31' }).asOf).toBeUndefined();
});

it('hides proposals unless the address says show', () => {
  expect(readParams({ proposals: 'show' }).proposals).toBe('show');
  expect(readParams({ proposals: 'yes' }).proposals).toBeUndefined();
});

it('says what of an address could not be shown, and nothing else', () => {
  expect(noticeOf({ asOf: '2023-02-31' })).toContain('“2023-02-31” is not a day of the calendar');
  expect(noticeOf({ asOf: '2023-03-15', proposals: 'yes' })).toContain('hidden');
  expect(noticeOf({ asOf: '2023-03-15', proposals: 'show' })).toBeUndefined();
  expect(noticeOf({})).toBeUndefined();
});
