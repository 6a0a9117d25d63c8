import { expect, it } from 'vitest';
import { noticesOf, readParams } from './reading.ts';

it('takes a day of the calendar and drops any other', () => {
  expect(readParams({ asOf: '2023-03-15' }).asOf).toBe('2023-03-15');
  expect(readParams({ asOf: '2023-02-31' }).asOf).toBeUndefined();
});

it('hides proposals unless the address says show', () => {
  expect(readParams({ proposals: 'show' }).proposals).toBe('show');
  expect(readParams({ proposals: 'yes' }).proposals).toBeUndefined();
});

it('opens evidence by an id and by nothing else', () => {
  expect(readParams({ evidence: 'c.d-aw-07.p.001.0370' }).evidence).toBe('c.d-aw-07.p.001.0370');
  expect(readParams({ evidence: '<b>' }).evidence).toBeUndefined();
});

it('says of each part of an address what could not be shown, and nothing else', () => {
  expect(noticesOf({ asOf: '2023-02-31' })).toEqual([expect.stringContaining('“2023-02-31” is not a day of the calendar')]);
  expect(noticesOf({ asOf: '2023-03-15', proposals: 'yes', evidence: 'two words' })).toEqual([
    expect.stringContaining('hidden'), expect.stringContaining('“two words” names no evidence'),
  ]);
  expect(noticesOf({ asOf: '2023-03-15', proposals: 'show', evidence: 'rel-001', view: 'x' })).toEqual([]);
  expect(noticesOf({ asOf: '', evidence: '' })).toEqual([]);
});
