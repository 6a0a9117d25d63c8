import { expect, it } from 'vitest';
import { meaningOf, nearMeaningOf } from './asked-names.ts';
import type { FoundThing } from './search-ranking.ts';
import { searchTextOf } from './search-text.ts';

const aThing = (name: string, label = 'Deliverable', aliases: readonly string[] = []): FoundThing =>
  ({ id: name, labels: [label], name, aliases, searchText: searchTextOf([name, ...aliases]), lastSeen: '2023-03-15' });
const names = (things: readonly FoundThing[]) => things.map(({ name }) => name);

it('takes what alone bears the name, and keeps beside it what holds the words too', () => {
  const found = [aThing('North Integrated Care Board', 'Organisation'), aThing('Durham Integrated Care Board', 'Body', ['Integrated Care Board'])];
  const { one, several, besides, fit } = meaningOf('integrated care board', found);
  expect([one?.name, names(several), names(besides), fit]).toEqual(['Durham Integrated Care Board', [], ['North Integrated Care Board'], 'NAME']);
});

it('asks which where a plan bears the name and a deliverable is work on it', () => {
  const plan = aThing('End of life strategy', 'Plan');
  const { one, several, fit } = meaningOf('end of life strategy', [plan, aThing('Develop end of life strategy'), aThing('Strategy at the end of a long life'), aThing('Measure of end of life strategy', 'Measure')]);
  expect([one, names(several), fit]).toEqual([undefined, ['End of life strategy', 'Develop end of life strategy'], 'WORDS']);
  expect(meaningOf('bed bureau', [aThing('Bed bureau'), aThing('Develop bed bureau')]).one?.name).toBe('Bed bureau');
});

it('asks which where only an old plan bears the name and newer papers hold its words', () => {
  const old = { ...aThing('Dementia', 'Theme'), lastSeen: '2021-09-01' };
  const { one, several, fit } = meaningOf('dementia', [old, aThing('Develop dementia care'), { ...aThing('Old dementia care'), lastSeen: '2018-05-25' }]);
  expect([one, names(several), fit]).toEqual([undefined, ['Develop dementia care', 'Dementia'], 'WORDS']);
  expect(meaningOf('dementia', [{ ...old, labels: ['Body'] }, aThing('Develop dementia care')]).one?.name).toBe('Dementia');
});

it('tells several of one name from several that only hold its words', () => {
  expect(meaningOf('the board', [aThing('Board', 'Body'), { ...aThing('Board', 'Body'), id: '2' }]).fit).toBe('WORDS');
  expect(meaningOf('board', [aThing('Board', 'Body'), { ...aThing('Board', 'Body'), id: '2' }]).fit).toBe('NAME');
  expect(meaningOf('hospital discharge', [aThing('Review hospital discharge transport'), aThing('Hospital discharge letters')])).toMatchObject({ one: undefined, fit: 'WORDS' });
});

it('never takes what is only near for the thing itself, not even where it is the only one', () => {
  const near = (typed: string, ...found: readonly FoundThing[]) => { const { one, several, fit } = nearMeaningOf(typed, found); return [one, names(several), fit]; };
  const [review, letters] = [aThing('Review hospital discharge transport'), aThing('Hospital discharge letters')];
  expect(near('delayed hospital discharge', review, letters, aThing('Hospital at home'))).toEqual([undefined, ['Hospital discharge letters', 'Review hospital discharge transport'], 'NEAR']);
  expect(near('delays of hospital discharge', review)).toEqual([undefined, ['Review hospital discharge transport'], 'NEAR']);
  expect(near('winter plan', aThing('Plan more beds'), aThing('Place plan', 'Plan'))).toEqual([undefined, ['Place plan', 'Plan more beds'], 'NEAR']);
  expect(near('match and detach for delete', aThing('A match for two'))).toEqual([undefined, [], 'NEAR']);
});
