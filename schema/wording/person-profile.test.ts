import { expect, it } from 'vitest';
import { sayPerson } from './person-profile.ts';

it.each([
  [{ name: 'Sarah Burns', honorific: null, posts: ['Director of Place'] }, 'Sarah Burns: Director of Place.'],
  [{ name: 'Lucy Hovels', honorific: 'Councillor', posts: ['Chair', 'Cabinet member'] }, 'Councillor Lucy Hovels: Chair and Cabinet member.'],
  [{ name: 'Sarah Burns', honorific: null, posts: [] }, 'Papers name Sarah Burns; we know of no post held on this date.'],
])('says the public role and nothing else', (person, said) => {
  expect(sayPerson(person)).toBe(said);
});
