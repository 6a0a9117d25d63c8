import { expect, it } from 'vitest';
import { aCitation, aFact } from '../../test/support/facts-of-a-page.ts';
import { allEvidence, paperFirst, silence, statementOf } from './statement.ts';

const reading = { asOf: '2023-06-01', cited: [aCitation('c.1'), aCitation('c.2', { basis: 'IMPLIED' })] };
const said = (claimIds: readonly string[], isReading = false) => statementOf(aFact('f', { claimIds }), { say: 'So it is.', isReading }, reading);

it.each([
  [['c.1'], false, 'PAPER_SAYS'],
  [['c.2'], false, 'OUR_READING'],
  [['c.1', 'c.2'], false, 'PAPER_SAYS'],
  [['c.1'], true, 'OUR_READING'],
  [[], false, 'RECORDED'],
  [['c.of-a-later-paper'], false, 'OUR_READING'],
] as const)('of claims %o, read %s, the voice is %s', (claimIds, isReading, voice) => {
  expect(said(claimIds, isReading).voice).toBe(voice);
});

it('says of what an edit recorded that no paper is cited', () => {
  expect(said([]).say).toBe('So it is. It was recorded here by an edit; no paper is cited.');
});

it('puts papers first, then our reading, then silence, and keeps the order within each', () => {
  const all = [silence('s', 'Nobody says.', 'ATTESTED'), { ...said(['c.2']), id: 'r' }, { ...said(['c.1']), id: 'p1' }, { ...said(['c.1']), id: 'p2' }];
  expect(paperFirst(all).map(({ id }) => id)).toEqual(['p1', 'p2', 'r', 's']);
});

it('is extrapolated two years after the newest paper', () => {
  const late = statementOf(aFact('f', { claimIds: ['c.1'] }), { say: 'So it is.' }, { ...reading, asOf: '2025-03-16' });
  expect([said(['c.1']).certainty, late.certainty]).toEqual(['ATTESTED', 'EXTRAPOLATED']);
});

it('cites each claim of a page once', () => {
  expect(allEvidence([said(['c.1']), said(['c.1', 'c.2'])]).map(({ id }) => id)).toEqual(['c.1', 'c.2']);
});

it('cites what stands nearest to an empty row too, after the row itself', () => {
  expect(allEvidence([{ evidence: [], nearest: [said(['c.2'])] }, said(['c.1'])]).map(({ id }) => id)).toEqual(['c.2', 'c.1']);
});
