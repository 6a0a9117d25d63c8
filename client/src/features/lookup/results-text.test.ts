import { expect, it } from 'vitest';
import { resultsAsText } from './results-text.ts';

const hit = (name: string, detail: string | null) => ({ thing: { id: name, kind: 'BODY' as const, name, detail }, matchedName: null, printedSay: null, status: 'IN_FORCE' as const });
const found = { say: '3 things match “board”.', total: 3, hits: [hit('Living Well Board', null), hit('Ageing Well Board', 'County Durham')], words: [{ text: 'PB', say: 'Short for a board', evidence: [{ document: { shortTitle: 'Fund plan' }, reference: 'line 70' }] }] };

it('has what was typed, its day, each group, words with their papers, and how many are left out', () => {
  expect(resultsAsText({ typed: 'board', asOf: '2023-03-15', found, asked: undefined })).toBe(`Looked up: “board”
As at 15 March 2023

3 things match “board”.

Boards and groups
- Living Well Board
- Ageing Well Board: County Durham

Words and places of the papers
- PB: Short for a board (Fund plan, line 70)

1 more is not listed here.`);
});

it('says first how the text was read as a question', () => {
  const text = resultsAsText({ typed: 'who owns the board', asOf: '2023-03-15', found: { ...found, total: 2, words: [] }, asked: 'Several things are called “board”. Which one?' });
  expect(text).toContain('As at 15 March 2023\n\nSeveral things are called “board”. Which one?\n\n3 things match');
  expect(text).not.toContain('not listed here');
});
