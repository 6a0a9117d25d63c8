import { expect, it } from 'vitest';
import { listAsText, sayShown, sayThings } from './gap-lists.ts';

it.each([
  [{ shown: 170, total: 170, offset: 0 }, ''], [{ shown: 0, total: 0, offset: 0 }, ''],
  [{ shown: 50, total: 170, offset: 0 }, ' These are the first 50 of 170.'],
  [{ shown: 20, total: 170, offset: 150 }, ' These are 151 to 170 of 170.'],
  [{ shown: 0, total: 170, offset: 500 }, ' There are 170; the page asked for lies beyond them.'],
])('says which of how many are shown: %j', (page, said) => {
  expect(sayShown(page)).toBe(said);
});

it('keeps the number of a noun', () => {
  expect([sayThings('PRIORITY_AREA', 1), sayThings('DELIVERABLE', 156), sayThings('RISK', 0)]).toEqual(['1 area', '156 deliverables', 'no risks']);
});

it('pastes as lines: heading, day, sentence, rows, reasons', () => {
  expect(listAsText({
    heading: 'Without an owner', asOf: '2023-03-15', say: 'So it is.', rows: ['Open a centre (Living Well, item 3)'],
    byReason: [{ reason: 'POST_VACANT', count: 1, say: 'To be filled', meaning: '' }],
  })).toBe('Without an owner\nAs at 15 March 2023\n\nSo it is.\n\n- Open a centre (Living Well, item 3)\n\nReasons (different things, never added together)\n- To be filled: 1');
});
