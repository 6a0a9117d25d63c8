import { describe, expect, it } from 'vitest';
import { noticesOfScope, placesOf, searchOfSystem, standingAmong, type System } from './systems.ts';

const aSystem = (id: string, issued: string, place = 'moor'): System =>
  ({ document: { id, issued, shortTitle: id, issuedSay: issued }, place: { id: place, name: place }, say: id });

const SYSTEMS = [aSystem('first', '2014-02-13'), aSystem('other', '2015-11-01', 'dale'), aSystem('second', '2018-05-25'), aSystem('third', '2021-09-01')];
const on = (asOf: string, place = 'moor') => {
  const { shown, previous, next } = standingAmong({ at: { asOf }, place: { id: place }, systems: SYSTEMS });
  return [previous, shown, next].map((system) => system?.document.id);
};

describe('the papers before and after', () => {
  it('are of the same place', () => {
    expect(on('2018-05-25')).toEqual(['first', 'second', 'third']);
    expect(on('2015-11-01', 'dale')).toEqual([undefined, 'other', undefined]);
  });
  it('are the nearest ones on a day without a paper', () => {
    expect(on('2015-11-01')).toEqual(['first', undefined, 'second']);
    expect(on('2014-02-12')).toEqual([undefined, undefined, 'first']);
    expect(on('2026-01-01')).toEqual(['third', undefined, undefined]);
  });
});

it('the second day goes with the place and not with one paper alone', () => {
  const search = { compare: '2014-02-13', evidence: 'c1', view: 'tree' };
  expect(searchOfSystem(search, { scope: 'moor', asOf: '2018-05-25', systems: SYSTEMS })).toEqual({ compare: '2014-02-13', view: 'tree', scope: 'moor', asOf: '2018-05-25' });
  expect(searchOfSystem(search, { scope: 'second', asOf: undefined, systems: SYSTEMS })).toEqual({ view: 'tree', scope: 'second' });
});

it('each place is named once', () => {
  expect(placesOf(SYSTEMS).map(({ id }) => id)).toEqual(['moor', 'dale']);
});

it('a scope that is no id is said', () => {
  expect(noticesOfScope('two words')).toEqual([expect.stringContaining('“two words” names no paper and no place')]);
  expect([noticesOfScope('doc-003'), noticesOfScope(''), noticesOfScope()]).toEqual([[], [], []]);
});
