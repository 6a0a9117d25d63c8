import { expect, it } from 'vitest';
import { keptApart } from './kept-apart.ts';

const days = { from: '2018-05-25', to: '2023-03-15', isTied: () => false };
const early = (name: string, aliases: readonly string[] = []) => ({ id: `early ${name}`, name, aliases, firstAttested: '2018-05-25' });
const late = (name: string, aliases: readonly string[] = []) => ({ id: `late ${name}`, name, aliases, firstAttested: '2023-03-15' });

it.each([
  [early('Integrated Care Board'), late('North East Integrated Care Board'), 1],
  [early('County Durham Integrated Care Board'), late('ICB of the North East', ['Integrated Care Board']), 1],
  [early('Cabinet'), late('Other', ['cabinet']), 1],
  [early('Board'), late('Living Well Board'), 0],
  [early('Durham County Council'), late('Cabinet of Durham County Council'), 0],
  [early('Accountable Care Network'), late('Accountable Care Partnership'), 0],
])('%j and %j: %i pairs', (one, other, pairs) => {
  expect(keptApart([one, other], days)).toHaveLength(pairs);
});

it('leaves alone what papers tie, what was there before, and what comes after the later day', () => {
  const [one, other] = [early('Care Board'), late('Care Board')];
  expect(keptApart([one, other], { ...days, isTied: () => true })).toEqual([]);
  expect(keptApart([one, { ...other, firstAttested: '2018-05-25' }], days)).toEqual([]);
  expect(keptApart([one, { ...other, firstAttested: '2023-03-16' }], days)).toEqual([]);
});
