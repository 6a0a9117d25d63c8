import { expect, it } from 'vitest';
import { aBodyNamed, aFact } from '../../test/support/facts-of-a-page.ts';
import { lineStatements, reportingSilence, type StoredLine } from './line-statements.ts';
import { toThing } from './thing.ts';

const board = toThing(aBodyNamed('b', 'Living Well Board'));
const reading = { asOf: '2023-06-01', cited: [] };
const aLine = (id: string, type: StoredLine['type'], isOutward: boolean): StoredLine =>
  aFact(id, { type, isOutward, cadence: null, claimIds: ['c.1'], other: { ...aBodyNamed('o', 'Other Board'), validTo: '2024-01-01' } });

it('says lines in registry order, what leads away first, and links the other party only', () => {
  const lines = [aLine('3', 'PART_OF', false), aLine('1', 'PART_OF', true), aLine('2', 'REPORTS_TO', true)];
  expect(lineStatements(board, lines, reading).map(({ say, links }) => [say, links.map(({ id }) => id)])).toEqual([
    ['The Living Well Board reports to the Other Board.', ['o']],
    ['The Living Well Board is part of the Other Board.', ['o']],
    ['The Other Board is part of the Living Well Board.', ['o']],
  ]);
});

it('says beside a line that the other party has ended, from its last day on', () => {
  const said = (asOf: string) => lineStatements(board, [aLine('1', 'REPORTS_TO', true)], { ...reading, asOf })[0]?.say;
  expect(said('2023-12-31')).toBe('The Living Well Board reports to the Other Board.');
  expect(said('2024-01-01')).toBe('The Living Well Board reports to the Other Board. The Other Board has ended.');
});

it.each([
  [[], 'No paper says to whom it reports, or which groups report to it.'],
  [[aLine('1', 'PART_OF', true)], 'No paper says to whom it reports, or which groups report to it.'],
  [[aLine('1', 'REPORTS_TO', true)], 'No paper says which groups report to it.'],
  [[aLine('1', 'OVERSEES', false)], 'No paper says which groups report to it.'],
  [[aLine('1', 'OVERSEES', true)], 'No paper says to whom it reports.'],
  [[aLine('1', 'REPORTS_TO', true), aLine('2', 'REPORTS_TO', false)], undefined],
])('does not take being a part for a report: %#', (lines, said) => {
  expect(reportingSilence(board, lines, 'ATTESTED')[0]?.say).toBe(said);
});
