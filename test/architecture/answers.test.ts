import { expect, it } from 'vitest';
import { uncited, unsure } from './answers.ts';
import { readHouse, type Tree } from './house.ts';

const house = readHouse();
const a = (sdl: string): Tree => new Map([['schema/sdl/x.graphql', sdl]]);

it('says how sure it is of whatever it cites papers for', () => {
  expect(unsure(house)).toEqual([]);
  expect(unsure(a('type Bare { evidence: Int } type Said { evidence: Int certainty: Int } type Stored @node { evidence: Int } type Plain { say: Int }'))).toEqual(['Bare']);
});

it('cites papers for whatever is stored', () => {
  expect(uncited(house)).toEqual([]);
  expect(uncited(a('type Bare @node { id: Int } type Passage @node { id: Int } type Said @node { evidence: Int } type Plain { say: Int }'))).toEqual(['Bare']);
});
