import { expect, it } from 'vitest';
import { hatsOf, sideOf, type Side } from './hats.ts';

const a = (buys: boolean, provides: boolean, isReading = false): Side => ({ buys, provides, isReading, claimIds: [] });

it.each([
  [[a(true, false), a(false, true)], 'CERTAIN'],
  [[a(true, false), a(false, true, true)], 'POSSIBLE'],
  [[a(true, true), a(false, false)], 'POSSIBLE'],
  [[a(true, true), a(true, true)], 'POSSIBLE'],
  [[a(false, false), a(false, false)], 'POSSIBLE'],
  [[a(true, false), a(true, false)], undefined],
  [[a(false, true), a(false, true)], undefined],
  [[a(true, true)], undefined],
  [[], undefined],
])('judges %j', (sides, worn) => {
  expect(hatsOf(sides)).toBe(worn);
});

const home = { id: 'o', claimIds: ['c.home'], said: [], sits: [] };
it.each([
  [{ ...home, function: 'BOTH' as const }, { buys: true, provides: true, isReading: false, claimIds: ['c.home'] }],
  [{ ...home, function: 'UNKNOWN' as const }, { buys: false, provides: false, isReading: false, claimIds: [] }],
  [{ ...home, said: [{ id: 'c.1', provides: false }] }, { buys: true, provides: false, isReading: false, claimIds: ['c.1'] }],
  [{ ...home, said: [{ id: 'c.2', provides: true }], sits: [{ claimIds: ['c.3'] }] }, { buys: false, provides: true, isReading: false, claimIds: ['c.2', 'c.3'] }],
  [{ ...home, sits: [{ claimIds: ['c.3'] }] }, { buys: false, provides: true, isReading: true, claimIds: ['c.3'] }],
])('reads the side of an organisation', (stored, side) => {
  expect(sideOf(stored)).toEqual(side);
});
