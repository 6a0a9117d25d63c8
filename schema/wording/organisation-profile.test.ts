import { expect, it } from 'vitest';
import { sayFunction, sayOrganisation, sayOrganisationKind } from './organisation-profile.ts';

const council = { name: 'Durham County Council', kind: 'ORGANISATION' } as const;

it.each([
  [1, 0, 'Our papers give Durham County Council 1 seat and no duties.'],
  [2, 1, 'Our papers give Durham County Council 2 seats and 1 duty.'],
  [0, 0, 'Papers name Durham County Council; they give it no seat and no duty.'],
])('with %i seats and %i duties', (seats, duties, said) => {
  expect(sayOrganisation({ name: council, status: 'IN_FORCE', seats, duties })).toBe(said);
});

it('takes an unknown kind or function for silence', () => {
  expect(sayOrganisationKind('OTHER')).toBeUndefined();
  expect(sayOrganisationKind('LOCAL_AUTHORITY')).toBe('Council');
  expect(sayFunction('UNKNOWN')).toBeUndefined();
  expect(sayFunction(null)).toBeUndefined();
  expect(sayFunction('BOTH')).toBe('Commissions and provides services');
});
