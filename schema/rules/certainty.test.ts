import { expect, it } from 'vitest';
import type { Citation } from '#schema/answer.ts';
import { certaintyOfCitations, certaintyOn, weakest } from './certainty.ts';

const seen = { fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN', firstAttested: '2023-03-15', attestedOn: ['2023-03-15'] } as const;

it('is attested to the day 24 months after its newest paper, and extrapolated from the next', () => {
  expect(certaintyOn('2025-03-15', seen)).toBe('ATTESTED');
  expect(certaintyOn('2025-03-16', seen)).toBe('EXTRAPOLATED');
});

it('is attested in the gap between two papers that both speak of it, however long', () => {
  const seenTwice = { ...seen, firstAttested: '2014-02-13', attestedOn: ['2014-02-13', '2023-03-15'] };
  expect(certaintyOn('2018-05-25', seenTwice)).toBe('ATTESTED');
  expect(certaintyOn('2025-03-16', seenTwice)).toBe('EXTRAPOLATED');
});

it('is attested from the day it is dated back to', () => {
  expect(certaintyOn('2018-06-01', { ...seen, firstAttested: '2018-04-01' })).toBe('ATTESTED');
});

it('is only extrapolated before the first day it is known, stated ends or not', () => {
  expect(certaintyOn('2023-03-14', seen)).toBe('EXTRAPOLATED');
  expect(certaintyOn('2023-03-14', { ...seen, fromBasis: 'STATED', untilBasis: 'STATED' })).toBe('EXTRAPOLATED');
});

it('is stated only where both ends are', () => {
  expect(certaintyOn('2030-01-01', { ...seen, fromBasis: 'STATED', untilBasis: 'STATED' })).toBe('STATED');
  expect(certaintyOn('2023-04-01', { ...seen, fromBasis: 'STATED' })).toBe('ATTESTED');
});

it('of several facts is that of the least sure', () => {
  expect(weakest(['STATED', 'EXTRAPOLATED', 'ATTESTED'])).toBe('EXTRAPOLATED');
  expect(weakest(['STATED', 'ATTESTED'])).toBe('ATTESTED');
  expect(weakest(['STATED'])).toBe('STATED');
});

it('of citations alone goes by the newest of their papers, and is nothing of none', () => {
  const cite = (issued: string): Citation => ({
    id: issued, reference: '', lineFrom: 1, lineTo: 1, gist: '', modality: 'ASSERTED', basis: 'STATED', recordedBy: '', recordedAt: '',
    document: { id: issued, title: '', shortTitle: '', issued, issuedSay: issued, status: 'PUBLISHED' },
  });
  const evidence = [cite('2023-03-15'), cite('2014-02-13')];
  expect(['2025-03-15', '2025-03-16'].map((asOf) => certaintyOfCitations(asOf, evidence))).toEqual(['ATTESTED', 'EXTRAPOLATED']);
  expect(certaintyOfCitations('2025-03-15', [])).toBeNull();
});
