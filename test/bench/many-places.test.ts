import { expect, it } from 'vitest';
import { hashOfRows, manyPlaces } from './many-places.ts';

const ONE = manyPlaces(1);
const THREE = manyPlaces(3);

it('makes the same graph each time', () => {
  expect(hashOfRows(manyPlaces(3))).toBe(hashOfRows(THREE));
});

it('keeps the corpus as it is, and puts places of other names beside it', () => {
  expect(THREE.records.slice(0, ONE.records.length)).toEqual(ONE.records);
  const boards = THREE.records.filter(({ id }) => /^b-lw-pb(~\d)?$/.test(id)).map(({ values }) => String(values.name));
  expect(new Set(boards).size).toBe(3);
});

it('has every id once, and no link that leads nowhere or into another place', () => {
  const ids = [...THREE.records, ...THREE.lines].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const placeOf = (id: string): string | undefined => id.split('~')[1];
  for (const { from, to } of [...THREE.links, ...THREE.lines]) expect([known.has(from), known.has(to)]).toEqual([true, true]);
  const shared = new Set(ONE.records.filter(({ id }) => !known.has(`${id}~1`)).map(({ id }) => id));
  const astray = [...THREE.links, ...THREE.lines].filter(({ from, to }) => placeOf(from) !== placeOf(to) && !shared.has(from) && !shared.has(to));
  expect([astray, shared.size > 0]).toEqual([[], true]);
});
