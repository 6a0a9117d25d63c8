import { expect, it } from 'vitest';
import type { CitedDocument } from '#schema/answer.ts';
import { sayPrintedIn, saySearch, sayWord } from './search.ts';

it.each([
  [{ text: '  ', isBlank: true, total: 0, shown: 0, words: 0, shownWords: 0 }, 'Type a name, a word of an action, or part of one.'],
  [{ text: ' zebra ', isBlank: false, total: 0, shown: 0, words: 0, shownWords: 0 }, 'Nothing we hold matches “zebra”. Try fewer words, or another spelling.'],
  [{ text: 'ladb', isBlank: false, total: 1, shown: 1, words: 0, shownWords: 0 }, 'One thing matches “ladb”.'],
  [{ text: 'care', isBlank: false, total: 3, shown: 3, words: 2, shownWords: 2 }, '3 things match “care”.'],
  [{ text: 'care', isBlank: false, total: 42, shown: 8, words: 0, shownWords: 0 }, '42 things match “care”. These are the first 8.'],
  [{ text: 'PB', isBlank: false, total: 0, shown: 0, words: 1, shownWords: 1 }, 'Nothing with a page of its own matches “PB”; 1 word of the papers does.'],
  [{ text: 'health', isBlank: false, total: 3, shown: 3, words: 12, shownWords: 8 }, '3 things match “health”. Of 12 words of the papers these are the first 8.'],
  [{ text: 'who rings the bell', isBlank: false, total: 2, shown: 2, words: 0, shownWords: 0, isNear: true }, 'Nothing we hold matches “who rings the bell” as a whole. What comes nearest by its words is listed.'],
  [{ text: 'who rings it', isBlank: false, total: 9, shown: 8, words: 0, shownWords: 0, isNear: true }, 'Nothing we hold matches “who rings it” as a whole. What comes nearest by its words is listed: the first 8 of 9.'],
  [{ text: 'who rings it', isBlank: false, total: 0, shown: 0, words: 0, shownWords: 0, isNear: true }, 'Nothing we hold matches “who rings it”. Try fewer words, or another spelling.'],
])('says what came of a search', (outcome, said) => {
  expect(saySearch(outcome)).toBe(said);
});

const papers: readonly CitedDocument[] = ['Integration report 2018', 'Integration report 2018', 'Place plan 2023']
  .map((shortTitle, at): CitedDocument => ({ id: String(at), title: shortTitle, shortTitle, issued: '2018-05-25', issuedSay: '25 May 2018', status: 'PUBLISHED' }));

it('says which papers print a name, each once, and which name is ours', () => {
  expect(sayPrintedIn({ name: 'A', papers, isOurs: false })).toBe('as printed in the Integration report 2018 and the Place plan 2023');
  expect(sayPrintedIn({ name: 'A', papers: [], isOurs: true })).toBe('a name of ours, which no paper prints');
  expect([sayPrintedIn({ name: 'A', papers: [], isOurs: false }), sayPrintedIn(undefined)]).toEqual([null, null]);
});

it.each([
  [{ kind: 'ABBREVIATION', text: 'PB', aliases: [], expansion: 'participatory budgeting' }, 'PB stands for participatory budgeting, as used in the Integration report 2018.'],
  [{ kind: 'ABBREVIATION', text: 'RADIR', aliases: [], expansion: null }, 'RADIR is a short form, as used in the Integration report 2018; no paper spells it out.'],
  [{ kind: 'SITE', text: 'University Hospital', aliases: ['UHND'], expansion: null }, 'University Hospital is a site, also written “UHND”, as used in the Integration report 2018.'],
  [{ kind: 'PRODUCT', text: 'RITA', aliases: [], expansion: null }, 'RITA is a product, as used in the Integration report 2018.'],
] as const)('says what a word of the papers is', (word, said) => {
  expect(sayWord({ ...word, papers: papers.slice(0, 2) })).toBe(said);
});
