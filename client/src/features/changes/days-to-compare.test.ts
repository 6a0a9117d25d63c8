import { expect, it } from 'vitest';
import { daysToCompare } from './days-to-compare.ts';

it.each([
  [['2023-03-15', '2014-02-13', '2021-09-01', '2018-05-25'], { from: '2018-05-25', to: '2023-03-15' }],
  [['2023-03-15', '2021-03-14'], { from: '2021-03-14', to: '2023-03-15' }],
  [['2023-03-15', '2021-03-15'], { from: '2021-03-15', to: '2023-03-15' }],
  [['2015-11-01'], { from: '2015-11-01', to: '2015-11-01' }],
  [[], { from: '2026-11-29', to: '2026-11-29' }],
])('of papers of %j a first visit compares %j', (issued, days) => {
  expect(daysToCompare(issued, '2026-11-29')).toEqual(days);
});

it('skips a paper that shares its picture with the newest', () => {
  expect(daysToCompare(['2014-02-13', '2021-09-01', '2023-03-15'], '2026-11-29').from).toBe('2014-02-13');
});
