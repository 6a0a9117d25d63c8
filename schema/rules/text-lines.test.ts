import { expect, it } from 'vitest';
import { countLines, linesOf } from './text-lines.ts';

it('numbers lines from 1, counts blank ones and keeps none', () => {
  expect(linesOf('one\n\n \u00A0\nfour\n')).toEqual([{ number: 1, text: 'one' }, { number: 4, text: 'four' }]);
});

it('ends a line at a line feed alone, as the citations count: no form feed or separator starts one', () => {
  expect(linesOf('a\r\nb\fb\u2028b\rb\nc')).toEqual([{ number: 1, text: 'a' }, { number: 2, text: 'b\fb\u2028b\rb' }, { number: 3, text: 'c' }]);
});

it.each([['', 0], ['a', 1], ['a\n', 1], ['a\n\n', 2], ['a\nb', 2]])('of %j counts %i lines', (text, count) => {
  expect(countLines(text)).toBe(count);
});
