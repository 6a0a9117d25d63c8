import { describe, expect, it } from 'vitest';
import { ENDED, STOOD_DOWN, sayEnd, sayNames, sayNoStart, sayNotYetKnown, saySeen, sayStart } from './history.ts';

const plan = { issuedSay: '15 March 2023', shortTitle: 'Draft County Durham Plan 23/24' };
const autumn = { issuedSay: 'autumn 2021', shortTitle: 'commissioning plan' };
const cabinet = { issuedSay: 'undated, not before November 2015', shortTitle: 'Cabinet report' };

it.each([
  [plan, plan, 'First and last seen on 15 March 2023, in the Draft County Durham Plan 23/24.'],
  [autumn, plan, 'First seen in autumn 2021, in the commissioning plan; last seen on 15 March 2023, in the Draft County Durham Plan 23/24.'],
  [cabinet, cabinet, 'First and last seen in an undated paper, not before November 2015, in the Cabinet report.'],
])('says which papers show it, no more exactly than they are dated', (first, last, said) => {
  expect(saySeen(first, last)).toBe(said);
});

describe('when it began and ended', () => {
  const open = { validFrom: '0001-01-01', validTo: '9999-12-31', fromPrinted: null, fromPrecision: null, untilPrinted: null, untilPrecision: null };
  it.each([
    [open, ['No paper says when it was set up.']],
    [{ ...open, validFrom: '2017-01-01', fromPrecision: 'MONTH' as const, fromPrinted: 'January 2017' }, ['It was set up in January 2017.']],
    [{ ...open, validFrom: '2021-09-01', fromPrecision: 'SEASON' as const, fromPrinted: 'Autumn 21' }, ['It was set up in autumn 2021 (printed: Autumn 21).']],
    [{ ...open, validTo: '2023-04-01' }, ['No paper says when it was set up.', 'It was stood down on 1 April 2023.']],
  ])('never takes a sentinel or the date of a paper for a start', (span, said) => {
    expect([sayStart(span, 'set up') ?? sayNoStart('set up'), sayEnd(span, STOOD_DOWN, '2023-06-01')].filter((one) => one !== undefined)).toEqual(said);
  });
});

it.each([
  ['2018-12-31', ENDED, 'It is to end in January 2019 (printed: two-year period).'],
  ['2019-01-01', ENDED, 'It ended in January 2019 (printed: two-year period).'],
  ['2018-12-31', STOOD_DOWN, 'It is to be stood down in January 2019 (printed: two-year period).'],
] as const)('tells an end that is still ahead on %s as ahead', (asOf, verb, said) => {
  const span = { validFrom: '2017-01-01', validTo: '2019-01-01', fromPrinted: null, fromPrecision: null, untilPrinted: 'two-year period', untilPrecision: 'MONTH' as const };
  expect(sayEnd(span, verb, asOf)).toBe(said);
});

it('lists the names we hold, and calls none of them printed', () => {
  expect(sayNames(['BSIL'])).toBe('We hold one name for it only.');
  expect(sayNames(['A', 'B', 'C'])).toBe('We hold 3 names for it: A, B and C.');
});

it.each([
  ['15 March 2023', 'Nothing was recorded for this date; the first paper that speaks of it is of 15 March 2023.'],
  ['undated, not before November 2015', 'Nothing was recorded for this date; the first paper that speaks of it is undated, not before November 2015.'],
  ['autumn 2021', 'Nothing was recorded for this date; the first paper that speaks of it is from autumn 2021.'],
])('says why a page is empty before its first paper', (first, said) => {
  expect(sayNotYetKnown(first)).toBe(said);
});
