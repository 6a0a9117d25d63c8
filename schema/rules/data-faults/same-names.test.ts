import { expect, it } from 'vitest';
import { sharedIdentifiers, sharedNames, type Bearer } from './same-names.ts';

const bearer = (id: string, names: readonly string[], { label = 'Body', identifiers = [] }: { readonly label?: string; readonly identifiers?: readonly string[] } = {}): Bearer =>
  ({ bearer: { id, labels: ['Party', label], name: names[0] }, names, identifiers });
const pairs = (...bearers: readonly Bearer[]): string[] => sharedNames(bearers).map(({ pair, as }) => `${pair.map(({ id }) => id).join(' ')}: ${as}`);

it.each([
  ['spaces, case and marks', ['Health and Well-Being Board'], ['health & wellbeing board'], ['a b: health & wellbeing board']],
  ['another spelling', ['The Board', 'HWB'], ['Wellbeing Board', 'HWB'], ['a b: HWB']],
  ['a short name that ends a long one', ['Integrated Care Board'], ['North East and North Cumbria Integrated Care Board'], ['a b: Integrated Care Board']],
  ['what it is of', ['Durham County Council'], ['Cabinet of Durham County Council'], []],
  ['another beginning', ['Starting Well Board'], ['Ageing Well Board'], []],
])('looks through %s', (...[, one, other, found]) => {
  expect(pairs(bearer('a', one), bearer('b', other))).toEqual(found);
});

it('takes a body and an organisation for each other, and a post for neither', () => {
  expect(pairs(bearer('a', ['ICB']), bearer('b', ['ICB'], { label: 'Organisation' }), bearer('c', ['ICB'], { label: 'Post' }))).toEqual(['a b: ICB']);
});

it('names a pair once, whatever they share and in whatever order they come', () => {
  expect(pairs(bearer('b', ['One', 'Two']), bearer('a', ['Two', 'One']))).toHaveLength(1);
  expect(sharedIdentifiers([bearer('b', ['B'], { identifiers: ['ODS X1'] }), bearer('a', ['A'], { identifiers: ['ods x1'] })]).map(({ pair }) => pair.map(({ id }) => id))).toEqual([['a', 'b']]);
});
