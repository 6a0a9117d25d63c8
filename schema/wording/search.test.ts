import { expect, it } from 'vitest';
import { saySearch } from './search.ts';

it.each([
  [{ text: '  ', isBlank: true, total: 0, shown: 0 }, 'Type a name, a word of an action, or part of one.'],
  [{ text: ' zebra ', isBlank: false, total: 0, shown: 0 }, 'Nothing we hold matches “zebra”. Try fewer words, or another spelling.'],
  [{ text: 'ladb', isBlank: false, total: 1, shown: 1 }, 'One thing matches “ladb”.'],
  [{ text: 'care', isBlank: false, total: 3, shown: 3 }, '3 things match “care”.'],
  [{ text: 'care', isBlank: false, total: 42, shown: 8 }, '42 things match “care”. These are the first 8.'],
])('says what came of a search', (outcome, said) => {
  expect(saySearch(outcome)).toBe(said);
});
