import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTextOf } from './search-text.ts';
import { howBorne, isOneSlipAway, matchedName, nearestTo, ranked, rarelyNamed, type FoundThing } from './search-ranking.ts';

const aThing = (name: string, over: Partial<FoundThing> = {}): FoundThing =>
  ({ id: name, labels: ['Deliverable'], name, aliases: [], searchText: searchTextOf([name]), lastSeen: '2023-03-15', ...over });
const names = (text: string, ...found: readonly FoundThing[]) => ranked(text, found).map(({ name }) => name);

describe('found things', () => {
  it('come with the exact name first, then names that start so, then the rest', () => {
    expect(names('care', aThing('Home care'), aThing('Care Academy'), aThing('Care'))).toEqual(['Care', 'Care Academy', 'Home care']);
  });
  it('come with whole words before starts of words before slips', () => {
    expect(names('carers', aThing('Good careers'), aThing('Old carersnet'), aThing('Young carers'))).toEqual(['Young carers', 'Old carersnet', 'Good careers']);
  });
  it('come as close joined as apart, and the joined start of a word as a start', () => {
    const found = [aThing('Co-ordinator of care'), aThing('Coordinators of care'), aThing('Good coordinator')];
    expect(names('coordinator', ...found)).toEqual(['Coordinators of care', 'Co-ordinator of care', 'Good coordinator']);
    expect(names('co-ordinator care', ...found.slice(0, 2))).toEqual(['Co-ordinator of care', 'Coordinators of care']);
  });
  it('come with the item whose number was typed before one that only bears the digit', () => {
    const [care, item] = [aThing('24/7 care', { searchText: 'ageing well 31 24 7 care', itemNumber: 31 }), aThing('Falls', { searchText: 'ageing well 7 falls', itemNumber: 7 })];
    expect(names('Ageing Well 7', care, item)).toEqual(['Falls', '24/7 care']);
    expect(names('Ageing Well', care, item)).toEqual(['24/7 care', 'Falls']);
  });
  it('come by kind, then newest, then name, then id', () => {
    const found = [aThing('b care', { id: '2' }), aThing('a care', { lastSeen: '2014-02-13' }), aThing('b care', { id: '1' }), aThing('z care', { labels: ['Body'] })];
    expect(ranked('care', found).map(({ id }) => id)).toEqual(['z care', '1', '2', 'a care']);
  });
  it('come in the same order whatever order the index gives', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom('care', 'home care', 'car', 'cares', 'nocare')), (some) => {
      const found = some.map((name) => aThing(name));
      expect(ranked('care', found.toReversed())).toEqual(ranked('care', found));
    }));
  });
});

it('tells which other spelling matched, and nothing where the name did', () => {
  const board = { name: 'Health and Wellbeing Board', aliases: ['HWBB', 'Well Being Board'] };
  expect(matchedName('hwbb', board)).toBe('HWBB');
  expect(matchedName('ddes', { name: 'Durham Dales', aliases: ['DDES CCG', 'DDES'] })).toBe('DDES');
  expect(matchedName('wellbeing', board)).toBeNull();
  expect(matchedName('item 3', board)).toBeNull();
  expect(matchedName('well-being', board)).toBeNull();
});

it.each([
  ['urgnet', 'urgent', true], ['treatmnt', 'treatment', true], ['treatmentt', 'treatment', true], ['treatnent', 'treatment', true],
  ['treatment', 'treatment', true], ['tretmnt', 'treatment', false], ['ab', 'ba', true], ['abc', 'xyz', false],
])('calls %s and %s one slip apart: %s', (typed, word, isOne) => {
  expect(isOneSlipAway(typed, word)).toBe(isOne);
});

it('takes a number for itself and never for a slip of another', () => {
  expect(howBorne('strtegy 2023', searchTextOf(['Oral Health Strategy 2023-2028']))).toBe('WITH_A_SLIP');
  expect(howBorne('strategy 2021', searchTextOf(['Oral Health Strategy 2023-2028']))).toBeUndefined();
});

describe('where nothing bears all of it', () => {
  const near = (text: string, ...things: readonly FoundThing[]) => nearestTo(text, things).map(({ name }) => name);
  it('two telling words are enough, however long the sentence, and of two words one', () => {
    expect(near('care partnership oversees the boards', aThing('Home care'), aThing('Care Partnership'))).toEqual(['Care Partnership']);
    expect(near('somebody oversees boards', aThing('Home board'))).toEqual([]);
    expect(near('winter plan', aThing('Place plan'))).toEqual(['Place plan']);
    expect(near('winter', aThing('Place plan'))).toEqual([]);
  });
  it('a plural holds without its ending', () => {
    expect(near('school nurses overseeing the boards', aThing('Board of school governors'), aThing('School bus'))).toEqual(['Board of school governors']);
    expect(near('status reviews', aThing('Statue'))).toEqual([]);
  });
  it('what is, then what ends on, the last word typed comes first', () => {
    expect(near('winter plan', aThing('Afford the plan'), aThing('Plan of action', { labels: ['Plan'] }))).toEqual(['Plan of action', 'Afford the plan']);
    expect(near('winter plan', aThing('Plan more beds'), aThing('Home plan'), aThing('Z', { aliases: ['Old plan'], searchText: searchTextOf(['Z', 'Old plan']) }))).toEqual(['Home plan', 'Z', 'Plan more beds']);
  });
  it('else a word that few things hold', () => {
    const many = Array.from({ length: 9 }, (_, at) => aThing(`Care ${String(at)}`));
    expect(rarelyNamed('urgent physiotherapy care', [...many, aThing('Physiotherapy')]).map(({ name }) => name)).toEqual(['Physiotherapy']);
    expect(rarelyNamed('urgent care', many)).toEqual([]);
  });
});
