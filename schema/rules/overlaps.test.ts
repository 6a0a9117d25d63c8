import { expect, it } from 'vitest';
import { overlapsAmong, type Compared } from './overlaps.ts';

const body = (id: string, over: Partial<Compared> = {}): Compared => ({ id, name: `Board ${id}`, members: [], remit: [], papers: ['doc'], ...over });
const pairs = (...bodies: readonly Compared[]) => overlapsAmong(bodies, 50).map(({ bodies: [one, other], sharedMembers, mayBeOne }) => [one.id, other.id, sharedMembers.length, mayBeOne]);

it('finds whom a note takes for another, whichever of the two comes first', () => {
  expect(pairs(body('a', { note: 'Perhaps Board c' }), body('b'), body('c'))).toEqual([['a', 'c', 0, true]]);
  expect(pairs(body('a'), body('b'), body('c', { note: 'Perhaps Board a' }))).toEqual([['a', 'c', 0, true]]);
});

it('finds two once, however much they share, and nobody who shares nothing', () => {
  const shared = { members: [{ id: 'm' }, { id: 'n' }], remit: [{ id: 'd' }] };
  expect(pairs(body('a', shared), body('b', shared), body('c', { members: [{ id: 'x' }] }))).toEqual([['a', 'b', 2, false]]);
});
