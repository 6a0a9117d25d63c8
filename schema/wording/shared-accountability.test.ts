import { expect, it } from 'vitest';
import { sayShare, sayShares } from './shared-accountability.ts';

const [one, other] = ['North Durham CCG', 'DDES CCG'].map((name) => ({ id: name, kind: 'ORGANISATION' as const, name, detail: null }));
if (one === undefined || other === undefined) throw new Error('Two names make two parties.');
const person = { ...one, kind: 'PERSON' as const, name: 'Ann Example' };
const aShare = { title: 'Health needs', how: 'SHARED', holders: [one, other], isReading: false, isPending: false } as const;

it.each([
  [aShare, '“Health needs” has two owners (accountable): North Durham CCG and DDES CCG.'],
  [{ ...aShare, isReading: true, isPending: true }, '“Health needs” has two owners (accountable): North Durham CCG and DDES CCG (our reading) (not yet in force).'],
  [{ ...aShare, how: 'ON_PERSON', holders: [person] }, '“Health needs” rests on Ann Example, and not on a post.'],
] as const)('names all holders: case %#', (share, said) => {
  expect(sayShare(share)).toBe(said);
});

it.each([
  [{ shared: 0, onPerson: 0 }, 'Our papers name several owners for no items, and a person instead of a post for no items.'],
  [{ shared: 1, onPerson: 2 }, 'Our papers name several owners for 1 item, and a person instead of a post for 2 items.'],
])('counts what papers name: %j', (counts, said) => {
  expect(sayShares(counts)).toBe(said);
});
