import { expect, it } from 'vitest';
import type { Thing } from '#schema/answer.ts';
import { linkNames } from './linked-text.ts';

const aThing = (name: string): Thing => ({ id: name, kind: 'BODY', name, detail: null });
const shown = (say: string, names: readonly string[]) =>
  linkNames(say, names.map(aThing)).map(({ text, thing }) => (thing === undefined ? text : `[${text}]`)).join('');

it('links the first occurrence of a name only', () => {
  expect(shown('The Board meets. The Board decides.', ['Board'])).toBe('The [Board] meets. The Board decides.');
});

it('links the longer name where a shorter one stands inside it', () => {
  expect(shown('Living Well Partnership Board covers Living Well.', ['Living Well', 'Living Well Partnership Board']))
    .toBe('[Living Well Partnership Board] covers [Living Well].');
});

it('leaves a name unlinked that the sentence does not print', () => {
  expect(shown('Nobody is named.', ['Board', ''])).toBe('Nobody is named.');
});

it('keeps every letter of the sentence', () => {
  const say = 'A, then B, then A';
  expect(linkNames(say, [aThing('B'), aThing('A')]).map(({ text }) => text).join('')).toBe(say);
});
