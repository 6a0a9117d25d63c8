import { expect, it } from 'vitest';
import { yearsIn } from './nearest-in-plan.ts';

it.each([
  ['County Durham Commissioning and Delivery Plan 2020-2025', ['2020-2025']], ['County Durham Plan 23/24 (draft place plan)', ['23/24']],
  ['NHS England 2018/19 planning guidance', ['2018/19']], ['County Durham Vision 2035', ['2035']], ['Plan 2013–17 and 2018', ['2013–17', '2018']],
  ['Better Care Fund plan for County Durham', []], ['Section 75 agreement of 1948', []], ['Form 120234', []],
  ['Plan of 15/03/2023', ['2023']], ['Plan of 2023/03/15', ['2023']], ['Meeting of 15/03', []], ['Meeting of 23/24/2023', ['2023']], ['Winter plan 24/25, 25/26', ['24/25', '25/26']], ['Plan 99/00', ['99/00']], ['Plan 24/23', []],
])('reads the years of the title “%s”', (title, years) => {
  expect(yearsIn(title)).toEqual(years);
});
