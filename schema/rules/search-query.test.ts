import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luceneQuery, nearQuery, phraseOf, tellingTokensOf, tokensOf } from './search-query.ts';

describe('what is typed', () => {
  it.each([
    ['Urgent  Treatment', ['urgent', 'treatment']],
    ['the Care Partnership', ['care', 'partnership']],
    ['a lay member of an ICB', ['lay', 'member', 'of', 'icb']],
    ['the', ['the']],
    ['A&E', ['ae']],
    ['24/7 care & support', ['24', '7', 'care', 'and', 'support']],
    ['Café', ['cafe']],
    ['name:* OR "x"~2 AND (a)', ['name', 'or', 'x', '2', 'and']],
    ['\u202Eabc\u0000def', ['abc', 'def']],
    ['Дарем', []],
    ['  ', []],
  ])('becomes words of the index: %s', (typed, tokens) => {
    expect(tokensOf(typed)).toEqual(tokens);
  });
  it('asks for every word as it stands, as a start, joined with a neighbour, and with one slip from four letters on', () => {
    expect(luceneQuery(['care'])).toBe('+(care^9 care*^3 care~1)');
    expect(luceneQuery(['2021'])).toBe('+(2021^9 2021*^3)');
    expect(luceneQuery(['co', 'ord', 'x'])).toBe('+(co^9 co*^3 coord*^3) +(ord^9 ord*^3 coord*^3 ordx*^3) +(x^9 x*^3 ordx*^3)');
    expect(luceneQuery([])).toBeUndefined();
  });
  it('asks for any telling word where nothing bears the whole name', () => {
    expect(tellingTokensOf('delays of the hospital and for GP')).toEqual(['delays', 'hospital']);
    expect(nearQuery(['delays', 'hospital'])).toBe('(delays^9 delays*^3 delay^9 delay*^3) (hospital^9 hospital*^3)');
    expect(nearQuery(['delays'])).toBeUndefined();
  });
  it('is never syntax, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const parts = luceneQuery(tokensOf(typed))?.split(' +') ?? [];
      expect(parts.filter((part) => !/^\+?\([a-z0-9]+\^9 [a-z0-9]+\*\^3(?: [a-z0-9]+\*\^3){0,2}(?: [a-z0-9]+~1)?\)$/u.test(part))).toEqual([]);
    }));
  });
  it('of an id is one phrase, whatever marks are in it', () => {
    expect(phraseOf('b-lw-pb')).toBe('"b-lw-pb"');
    expect(phraseOf('a" OR "b\\')).toBe('"a  OR  b "');
  });
  it('is cut to twelve words of forty letters', () => {
    expect(tokensOf('x'.repeat(5000))).toEqual(['x'.repeat(40)]);
    expect(tokensOf(Array.from({ length: 1000 }, (_, at) => `w${String(at)}`).join(' '))).toHaveLength(12);
  });
});
