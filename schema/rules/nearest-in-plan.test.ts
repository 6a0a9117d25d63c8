import { expect, it } from 'vitest';
import { yearsIn } from './nearest-in-plan.ts';

it.each([
  ['County Durham Commissioning and Delivery Plan 2020-2025', ['2020-2025']], ['County Durham Plan 23/24 (draft place plan)', ['23/24']],
  ['NHS England 2018/19 planning guidance', ['2018/19']], ['County Durham Vision 2035', ['2035']], ['Plan 2013–17 and 2018', ['2013–17', '2018']],
  ['Better Care Fund plan for County Durham', []], ['Section 75 agreement of 1948', []], ['Form 120234', []],
])('reads the years of the title “%s”', (title, years) => {
  expect(yearsIn(title)).toEqual(years);
});
