import { expect, it } from 'vitest';
import { MEMBER_ROLES, VOTINGS } from '#schema/vocabulary/seats.ts';
import { OTHER_ROLES, ROLE_CHOICES, sayAppointed, sayExtended, sayHandedOver, sayHeldOtherwise, saySeated, VOTE_CHOICES } from './seat-form.ts';

const post = { name: 'Director of Place', kind: 'POST' } as const;
const person = { name: 'Ann Example', kind: 'PERSON' } as const;
const body = 'the Living Well Partnership Board';

it('says who sits where, and for how long', () => {
  expect(saySeated({ what: body, who: post, from: '2027-04-01', until: null })).toBe('From 1 April 2027, the Director of Place has a seat on the Living Well Partnership Board.');
  expect(saySeated({ what: body, who: post, from: '2027-04-01', until: '2028-04-01' })).toContain('From 1 April 2027 up to the day before 1 April 2028, ');
  expect(sayHeldOtherwise({ what: 'the seat of a person on BSIL', from: '2027-04-01' })).toBe('From 1 April 2027, the seat of a person on BSIL is held otherwise.');
});

it('says who is appointed, who goes on and who follows', () => {
  expect(sayAppointed({ what: 'the Director of Place', who: person, from: '2027-04-01', until: null })).toBe('From 1 April 2027, Ann Example is appointed to the Director of Place.');
  expect(sayExtended({ what: 'an appointment to the Director of Place', until: null })).toBe('An appointment to the Director of Place goes on, and no end is known.');
  expect(sayHandedOver({ what: 'an appointment to the Director of Place', who: person, on: '2027-04-01' })).toBe('On 1 April 2027, an appointment to the Director of Place ends, and Ann Example follows.');
});

it('offers every role and vote once, what is most often meant first', () => {
  expect(ROLE_CHOICES.map(({ value }) => value).toSorted()).toEqual(MEMBER_ROLES.toSorted());
  expect([ROLE_CHOICES[0]?.value, VOTE_CHOICES[0]?.value, OTHER_ROLES[0]?.value]).toEqual(['MEMBER', 'NOT_STATED', '']);
  expect(VOTE_CHOICES.map(({ value }) => value).toSorted()).toEqual(VOTINGS.toSorted());
});
