import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foundParts } from './found-parts.ts';

const shown = (typed: string, name: string) => foundParts(typed, name).map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

it.each([
  ['ageing w', 'Ageing Well Partnership Board', '[Ageing] [W]ell Partnership Board'],
  ['well', 'Living Well', 'Living [Well]'],
  ['a age', 'Aged and ageing', '[Age]d and [age]ing'],
  ['eve', 'Événement', '[Évé]nement'],
  ['ﬁ', 'ﬁre safety', '[ﬁre] safety'],
  ['ell', 'Living Well', 'Living Well'],
  ['age ageing', 'Ageing Well', '[Ageing] Well'],
  ['bed bueau', 'Bed bureau', '[Bed] bureau'],
  ['', 'Bed bureau', 'Bed bureau'],
  ['(.*', 'Bed (.*) bureau', 'Bed (.*) bureau'],
])('of “%s” in “%s”: %s', (typed, name, parts) => {
  expect(shown(typed, name)).toBe(parts);
});

it('loses nothing of any name, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (typed, name) => {
    expect(foundParts(typed, name).map(({ text }) => text).join('')).toBe(name);
  }));
});
