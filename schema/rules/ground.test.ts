import { expect, it } from 'vitest';
import { problem } from '#schema/problem.ts';
import { groundProblems } from './ground.ts';

it('asks how we know, and takes a source or a reason', () => {
  expect(groundProblems({ reason: '  ' }).map(({ code }) => code)).toEqual(['SOURCE_NEEDED']);
  expect(groundProblems({ reason: 'Agreed by the board' })).toEqual([]);
  expect(groundProblems({ source: 'doc-001' })).toEqual([]);
});

it.each([['a bell', '\u0007'], ['the end of a colour', '\u001b[0m'], ['nothing', '\u0000'], ['half a character', '\ud800'], ['a turn of direction', '\u202e']])(
  'keeps no reason with what cannot be read in it: %s', (_, hidden) => {
    expect(groundProblems({ reason: `Agreed${hidden} by the board` })).toEqual([problem('HIDDEN_CHARACTER', ['reason'])]);
  });

it('keeps a reason of several lines, in any script', () => {
  expect(groundProblems({ reason: 'Agreed:\r\n\tby the board 👍, Łódź, \u05d0\u05d1' })).toEqual([]);
});
