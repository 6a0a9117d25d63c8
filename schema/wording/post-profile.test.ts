import { expect, it } from 'vitest';
import { sayHolderName, sayPost, saySeatCount, sayWhere } from './post-profile.ts';

const post = { name: 'Director of Place', kind: 'POST' } as const;

it.each([
  [['Sarah Burns'], 'IN_FORCE', 'Sarah Burns holds the post of Director of Place.'],
  [['A', 'B'], 'IN_FORCE', 'A and B hold the post of Director of Place.'],
  [[], 'IN_FORCE', 'Papers speak of the Director of Place; we know of no holder.'],
  [['Sarah Burns'], 'ENDED', 'The Director of Place has ended; its last known holder is Sarah Burns (seen on 25 May 2018).'],
  [['A', 'B'], 'ENDED', 'The Director of Place has ended; its last known holders are A (seen on 25 May 2018) and B (seen on 25 May 2018).'],
  [[], 'ENDED', 'The Director of Place has ended; we know of no holder.'],
  [[], 'PROPOSED', 'Papers speak of the Director of Place (proposed); we know of no holder.'],
] as const)('held by %o, %s', (holders, status, said) => {
  expect(sayPost({ name: post, status, holders: holders.map((name) => ({ name, seen: 'on 25 May 2018' })) })).toBe(said);
});

it('names the place, counts several seats, and hides who is not to be shown', () => {
  expect(sayWhere([{ party: { name: 'County Durham Care Partnership', kind: 'BODY' }, status: 'IN_FORCE' }])).toBe('In the County Durham Care Partnership');
  expect(saySeatCount(1)).toBeUndefined();
  expect(saySeatCount(null)).toBeUndefined();
  expect(saySeatCount(5)).toBe('There are 5 such seats.');
  expect(sayHolderName(null, 'IN_FORCE')).toBe('a person whose name is not shown');
});
