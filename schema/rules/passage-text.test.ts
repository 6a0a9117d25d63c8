import { expect, it } from 'vitest';
import { citedTexts, type StoredText } from './passage-text.ts';

const aText = (over: Partial<StoredText> = {}): StoredText => ({
  of: 'c', lineFrom: 5, lineTo: 6, isChanged: false,
  lines: [9, 8, 1, 2, 3, 5, 6, 10].map((number) => ({ number, text: `line ${String(number)}` })), ...over,
});
const shown = (text: StoredText): readonly string[] =>
  citedTexts(['c'], [text])[0]?.lines?.map(({ number, isCited }) => `${String(number)}${isCited ? '*' : ''}`) ?? [];

it('shows the passage between its two nearest neighbours on either side, in order, and marks the passage alone', () => {
  expect(shown(aText())).toEqual(['2', '3', '5*', '6*', '8', '9']);
});

it.each([
  ['at the start', { lineFrom: 1, lineTo: 1 }, ['1*', '2', '3']],
  ['at the end', { lineFrom: 10, lineTo: 10 }, ['8', '9', '10*']],
  ['past the end of a changed copy', { lineFrom: 40, lineTo: 41 }, ['9', '10']],
])('shows what there is of a passage %s', (_, range, lines) => {
  expect(shown(aText(range))).toEqual(lines);
});

it('answers once for each claim in its order, and null where nothing is attached', () => {
  expect(citedTexts(['b', 'c', 'b'], [aText({ isChanged: true })])).toEqual([
    { of: 'b', isChanged: false, lines: null }, expect.objectContaining({ of: 'c', isChanged: true }),
  ]);
});

it('hands on a line that may not be read as one without words', () => {
  expect(citedTexts(['c'], [aText({ lines: [{ number: 5, text: null }] })])[0]?.lines).toEqual([{ number: 5, text: null, isCited: true }]);
});
