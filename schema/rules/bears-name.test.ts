import { expect, it } from 'vitest';
import { bearsName } from './bears-name.ts';

it.each([
  ['Memorandum of Understanding for the Accountable Care Network', 'County Durham Accountable Care Network', ['Accountable Care Network', 'ACN'], true],
  ['Memorandum of Understanding for engagement', 'County Durham Accountable Care Network', ['Accountable Care Network'], false],
  ['Perhaps the Integrated Care Board of the same paper; not stated.', 'County Durham Integrated Care Board', ['Integrated Care Board'], true],
  ['Perhaps the Integrated Care Boards of the region', 'County Durham Integrated Care Board', ['Integrated Care Board'], false],
  ['Whether it is BSIL is not stated', 'BSIL', [], true],
  ['The paper prints Cabinet only', 'Cabinet of Durham County Council', ['Cabinet'], false],
  ['Anything', '', [], false],
] as const)('reads “%s” for %s', (...[text, name, others, isBorne]) => {
  expect(bearsName(text, name, others)).toBe(isBorne);
});
