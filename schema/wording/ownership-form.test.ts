import { expect, it } from 'vitest';
import { ABSENCE_CHOICES, sayConfirmed, sayNoLonger, sayUnassigned } from './ownership-form.ts';

const what = 'the Living Well Partnership Board, owner (accountable), for “Walking groups”';

it('says from when somebody answers for it no more, and that whoever does confirms it', () => {
  expect(sayNoLonger({ what, endsOn: '2027-04-01' })).toBe(`No longer from 1 April 2027: ${what}.`);
  expect(sayConfirmed({ what })).toBe(`Confirmed today by whoever holds it: ${what}.`);
});

it('says from when nobody answers for it, and why', () => {
  expect(sayUnassigned({ what: '“Walking groups”', from: '2027-04-01', reason: 'AWAITING_AGREEMENT' })).toBe('From 1 April 2027, nobody answers for “Walking groups”. Why: awaiting agreement.');
  expect(new Set(ABSENCE_CHOICES.map(({ label }) => label)).size).toBe(ABSENCE_CHOICES.length);
});
