import { expect, it } from 'vitest';
import { sayAmong, sayOnly } from './narrowed.ts';

it.each([
  [[], [], 'What has no owner'],
  [[{ name: 'Ageing Well' }], [undefined], 'What has no owner (only: Ageing Well)'],
  [[{ name: 'Ageing Well' }, { name: 'Board' }], ['Risks', undefined], 'What has no owner (only: Ageing Well, Board and Risks)'],
] as const)('says in the heading what a list is narrowed to', (things, words, said) => {
  expect(sayOnly('What has no owner', things, ...words)).toBe(said);
});

it('says of a narrowed list that it is one', () => {
  expect([sayAmong('Our papers name none.', true), sayAmong('Our papers name none.', false)]).toEqual(['Of what is asked for, our papers name none.', 'Our papers name none.']);
});
