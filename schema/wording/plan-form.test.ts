import { expect, it } from 'vitest';
import { sayRated, sayValued } from './plan-form.ts';

it('says which value holds from when, and what becomes of the one before', () => {
  const value = { what: '“Waits”', kind: 'TARGET', value: 'under 4 hours', due: null, from: '2027-04-01' } as const;
  expect(sayValued(value)).toBe('From 1 April 2027, “Waits” has the target “under 4 hours”; a target from before ends on that day.');
  expect(sayValued({ ...value, kind: 'BASELINE', due: 'March 2028' })).toBe('From 1 April 2027, “Waits” has the baseline “under 4 hours”, by March 2028; a baseline from before ends on that day.');
  expect(sayRated({ what: '“Frost”', rating: 'HIGH' })).toBe('“Frost” is rated high.');
});
