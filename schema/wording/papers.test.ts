import { expect, it } from 'vitest';
import { sayCount, sayIssued, sayList, withThe } from './papers.ts';

it.each([
  [{ issued: '2023-03-15', issuedPrecision: 'DAY', issuedBasis: 'STATED' }, '15 March 2023'],
  [{ issued: '2021-09-01', issuedPrecision: 'SEASON', issuedBasis: 'STATED' }, 'autumn 2021'],
  [{ issued: '2015-11-01', issuedPrecision: 'UNKNOWN', issuedBasis: 'INFERRED' }, 'undated, not before November 2015'],
] as const)('says an issue date no more exactly than the paper does: %j', (date, said) => {
  expect(sayIssued(date)).toBe(said);
});

it.each([[0, 'no bodies'], [1, '1 body'], [2, '2 bodies']])('counts %i as %s', (count, said) => {
  expect(sayCount(count, 'body', 'bodies')).toBe(said);
});

it.each([[[], ''], [['A'], 'A'], [['A', 'B'], 'A and B'], [['A', 'B', 'C'], 'A, B and C']])('lists %j as %s', (names, said) => {
  expect(sayList(names)).toBe(said);
});

it.each([
  ['Living Well Partnership Board', 'the Living Well Partnership Board'],
  ['The Partnership', 'The Partnership'],
  ['BSIL', 'BSIL'],
  ['LADB', 'LADB'],
  ['NHS England', 'NHS England'],
])('puts an article only before names that take one: %s', (name, said) => {
  expect(withThe(name)).toBe(said);
});
