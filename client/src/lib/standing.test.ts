import { expect, it } from 'vitest';
import { standingOf, standingOn } from './standing.ts';

it('says of an item that it is only proposed, and of one in force nothing', () => {
  expect(standingOn('2023-03-15', [{ status: 'PROPOSED' }])).toBe('This is proposed. We hold no decision on it.');
  expect(standingOn('2023-03-15', [{ status: 'IN_FORCE', from: null, until: null }])).toBeUndefined();
  expect(standingOn('2023-03-15')).toBeUndefined();
});

it('says of an item that it has ended from the first day without it', () => {
  const ended = [{ status: 'IN_FORCE', until: '2023-03-15' }] as const;
  expect(standingOn('2023-03-14', ended)).toBeUndefined();
  expect(standingOn('2023-03-15', ended)).toBe('This has ended.');
});

it('warns of what no paper of two years speaks of', () => {
  expect(standingOf({ status: 'IN_FORCE', certainty: 'EXTRAPOLATED' })).toContain('may no longer hold');
  expect(standingOf({ status: 'IN_FORCE', certainty: 'ATTESTED' })).toBeUndefined();
  expect(standingOf({ status: null, certainty: 'EXTRAPOLATED' })).toBeUndefined();
});
