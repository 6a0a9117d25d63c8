import { expect, it } from 'vitest';
import { firstAsked, inOrderOfAsking, isOwned, oncePerParty, ownersAmong, type Duty } from './holding.ts';

const aDuty = (id: string, over: Partial<Duty> = {}): Duty => ({ id, letter: 'RESPONSIBLE', basis: 'STATED', status: 'IN_FORCE', distance: 0, ...over });

it('leaves the gap open beside an implied owner and beside one who is only proposed', () => {
  const duties = [aDuty('implied', { letter: 'ACCOUNTABLE', basis: 'IMPLIED' }), aDuty('proposed', { letter: 'ACCOUNTABLE', basis: 'PROPOSED', status: 'PROPOSED' }), aDuty('delivers')];
  expect(ownersAmong(duties).map(({ id }) => id)).toEqual(['proposed']);
  expect(isOwned(ownersAmong(duties))).toBe(false);
  expect(isOwned([aDuty('owner', { letter: 'ACCOUNTABLE' })])).toBe(true);
});

it('names each party once, by the nearest of its duties', () => {
  const owner = (id: string, party: string, distance: number) => ({ ...aDuty(id, { letter: 'ACCOUNTABLE', distance }), party: { id: party } });
  const owners = ownersAmong([owner('area', 'a', 2), owner('plan', 'b', 3), owner('item', 'a', 0)]);
  expect(oncePerParty(owners).map(({ id }) => id)).toEqual(['item', 'plan']);
});

it('asks the owner, then who is named on the item, then who is named above it, stated before read', () => {
  const duties = [aDuty('area', { distance: 2, basis: 'IMPLIED' }), aDuty('area stated', { distance: 2 }), aDuty('read', { basis: 'IMPLIED' }),
    aDuty('stated'), aDuty('read owner', { letter: 'ACCOUNTABLE', basis: 'IMPLIED' }), aDuty('owner', { letter: 'ACCOUNTABLE', distance: 3 }),
    aDuty('proposed', { status: 'PROPOSED' })];
  expect(inOrderOfAsking(duties).map(({ id }) => id)).toEqual(['owner', 'stated', 'read', 'read owner', 'area stated', 'area']);
});

it('asks alike all whom papers make responsible for the item itself, and nobody beside any other', () => {
  const of = (party: string, over: Partial<Duty> = {}) => ({ ...aDuty(party, over), party: { id: party } });
  const asked = (...duties: readonly ReturnType<typeof of>[]) => firstAsked(duties).map(({ id }) => id);
  const named = [of('a'), of('b'), of('c', { basis: 'IMPLIED' }), of('d', { distance: 2 }), of('e', { status: 'PROPOSED' })];
  expect(asked(...named)).toEqual(['a', 'b']);
  expect(asked(of('owner', { letter: 'ACCOUNTABLE', distance: 2 }), ...named)).toEqual(['owner']);
  expect(asked(of('a', { distance: 2 }), of('b', { distance: 2 }))).toEqual(['a']);
  expect(asked()).toEqual([]);
});
