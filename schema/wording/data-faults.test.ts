import { expect, it } from 'vitest';
import { sayExtrapolated } from './data-faults.ts';

it('says which of its two days what is read on does not state', () => {
  const said = (untilBasis: 'STATED' | 'UNKNOWN'): string => sayExtrapolated({ paper: null, seen: '2016-01-01', untilBasis }).say;
  expect(said('UNKNOWN')).toBe('It states no day on which it ends, and nothing newer speaks of it than an edit of 1 January 2016.');
  expect(said('STATED')).toBe('It states no day on which it began, and nothing newer speaks of it than an edit of 1 January 2016.');
});
