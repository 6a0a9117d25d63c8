import { expect, it } from 'vitest';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { attestations, lastSeenOn, newestFirst, type AttestedFact } from './attestation.ts';

const aFact = (over: Partial<AttestedFact>): AttestedFact => ({ id: 'a', issued: ['2023-03-15'], validFrom: START_UNKNOWN, ends: [], ...over });

it('spans from the oldest paper that speaks of a fact to the newest', () => {
  const spans = attestations([aFact({ issued: ['2021-09-01', '2014-02-13', '2023-03-15', '2014-02-13'] })]);
  expect(spans.get('a')).toEqual({ firstAttested: '2014-02-13', attestedOn: ['2014-02-13', '2021-09-01', '2023-03-15'], lastAttested: '2023-03-15' });
});

it('knows a fact from its stated start on, and the ends of a line with it', () => {
  const spans = attestations([
    aFact({ id: 'ccg', issued: ['2014-02-13'] }),
    aFact({ id: 'line', issued: ['2014-02-13'], validFrom: '2014-01-01', ends: ['ccg'] }),
  ]);
  expect(spans.get('line')?.firstAttested).toBe('2014-01-01');
  expect(spans.get('ccg')).toEqual({ firstAttested: '2014-01-01', attestedOn: ['2014-02-13'], lastAttested: '2014-02-13' });
});

it('does not lower the ends of a line that has no stated start', () => {
  const spans = attestations([aFact({ id: 'board' }), aFact({ id: 'line', issued: ['2014-02-13'], ends: ['board'] })]);
  expect(spans.get('board')?.firstAttested).toBe('2023-03-15');
});

it('never reads a stated start after the paper as the first day', () => {
  expect(attestations([aFact({ validFrom: '2023-04-01' })]).get('a')?.firstAttested).toBe('2023-03-15');
});

it('gives no span to a fact no paper speaks of', () => {
  expect(attestations([aFact({ issued: [], validFrom: OPEN_END })]).size).toBe(0);
});

it('was last seen in the newest paper up to the day asked, and before any on the day it is dated back to', () => {
  const fact = { firstAttested: '2013-04-01', attestedOn: ['2014-02-13', '2023-03-15'] };
  expect(['2014-02-12', '2014-02-13', '2023-03-14', '2023-03-15'].map((asOf) => lastSeenOn(asOf, fact)))
    .toEqual(['2013-04-01', '2014-02-13', '2014-02-13', '2023-03-15']);
});

it('orders facts by what was known on the day, and ties by id', () => {
  const seen = (id: string, ...attestedOn: readonly [string, ...string[]]) => ({ id, firstAttested: attestedOn[0], attestedOn });
  const facts = [seen('c', '2021-09-01'), seen('b', '2014-02-13', '2023-03-15'), seen('a', '2021-09-01')];
  expect(newestFirst('2022-01-01', facts).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(newestFirst('2023-03-15', facts).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
