import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween, isAskableDay, isDay, OPEN_END, sayDay, shownEnd, shownStart, START_UNKNOWN, todayInLondon } from './period.ts';

describe('a day', () => {
  it.each([
    ['2023-03-15', true], ['2024-02-29', true], ['2000-02-29', true], ['2023-12-31', true],
    ['2023-02-29', false], ['1900-02-29', false], ['2023-02-31', false], ['2023-04-31', false], ['2023-13-01', false],
    ['2023-00-10', false], ['2023-01-00', false], ['0000-01-01', false], ['2023-3-15', false], ['15/03/2023', false], ['', false],
    ['2023-03-15T00:00', false],
  ])('%s is of the calendar: %s', (text, isOne) => {
    expect(isDay(text)).toBe(isOne);
  });

  it.each([
    ['2023-03-15', 24, '2025-03-15'], ['2024-01-31', 1, '2024-02-29'], ['2023-01-31', 1, '2023-02-28'],
    ['2023-11-30', 3, '2024-02-29'], ['2023-03-15', -24, '2021-03-15'], ['2023-01-01', -1, '2022-12-01'], ['2023-12-01', 1, '2024-01-01'],
    ['9999-12-30', 1, '9999-12-31'], ['9999-06-30', 24, '9999-12-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('is said as people say it, no more exact than it is known', () => {
    expect([sayDay('2023-03-05'), sayDay('2023-03-01', 'MONTH'), sayDay('2021-09-01', 'SEASON'), sayDay('2014-01-01', 'YEAR')])
      .toEqual(['5 March 2023', 'March 2023', 'autumn 2021', '2014']);
  });

  it('may be asked about unless it stands for one nobody knows', () => {
    expect([START_UNKNOWN, OPEN_END, '2023-02-31', '0001-01-02', '9999-12-30'].map(isAskableDay)).toEqual([false, false, false, true, true]);
  });

  it('that stands for one nobody knows is shown as none', () => {
    expect([shownStart(START_UNKNOWN), shownEnd(OPEN_END), shownStart('2023-03-15'), shownEnd('2023-03-15')]).toEqual([null, null, '2023-03-15', '2023-03-15']);
  });
});

describe('today in London', () => {
  it.each([
    ['2026-06-30T23:30:00Z', '2026-07-01'], ['2026-06-30T22:59:59Z', '2026-06-30'],
    ['2026-12-31T23:59:59Z', '2026-12-31'], ['2026-03-29T00:30:00Z', '2026-03-29'],
  ])('at %s is %s, whatever the process takes for its zone', (instant, day) => {
    expect(todayInLondon(new Date(instant))).toBe(day);
  });
});

it.each([
  ['2023-03-15', '2023-03-15', 0], ['2023-03-15', '2023-03-16', 1], ['2023-03-25', '2023-03-27', 2], ['2024-02-28', '2024-03-01', 2],
  ['2023-03-01', '2023-02-28', -1], ['0001-01-01', '9999-12-31', 3_652_058],
])('counts the days from %s to %s', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
