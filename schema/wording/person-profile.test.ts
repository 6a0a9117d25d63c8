import { expect, it } from 'vitest';
import { sayPerson } from './person-profile.ts';

it.each([
  [{ name: 'Sarah Burns', honorific: null, posts: [{ name: 'Director of Place', status: 'IN_FORCE' }] }, 'Sarah Burns: Director of Place.'],
  [{ name: 'Lucy Hovels', honorific: 'Councillor', posts: [{ name: 'Chair', status: 'IN_FORCE' }, { name: 'Cabinet member', status: 'IN_FORCE' }] }, 'Councillor Lucy Hovels: Chair and Cabinet member.'],
  [{ name: 'Sarah Burns', honorific: null, posts: [] }, 'Papers name Sarah Burns; we know of no post held on this date.'],
] as const)('says the public role and nothing else', (person, said) => {
  expect(sayPerson(person)).toBe(said);
});
