import { expect, it } from 'vitest';
import { reasonTallies } from './reason-tallies.ts';

it('joins counts of one reason, and puts the most frequent first', () => {
  expect(reasonTallies([
    { reason: 'BLANK_IN_SOURCE', count: 2 }, { reason: 'NOT_STATED_IN_SOURCE', count: 3 }, { reason: 'BLANK_IN_SOURCE', count: 2 },
  ]).map(({ reason, count }) => [reason, count])).toEqual([['BLANK_IN_SOURCE', 4], ['NOT_STATED_IN_SOURCE', 3]]);
});

it('leaves out a reason that stands for nothing, and keeps the order of the list among equals', () => {
  expect(reasonTallies([
    { reason: 'DISPUTED', count: 1 }, { reason: 'POST_VACANT', count: 1 }, { reason: 'REDACTED', count: 0 },
  ]).map(({ reason }) => reason)).toEqual(['POST_VACANT', 'DISPUTED']);
});

it('says the reason and what it means', () => {
  expect(reasonTallies([{ reason: 'LOST_IN_EXTRACTION', count: 1 }])[0]).toMatchObject({
    say: 'Lost in our copy of the source', meaning: 'The paper had it; our copy has not.',
  });
});
