import { expect, it } from 'vitest';
import { detailOf, groupHits, longDetailOf, suggestionsOf, type Hit } from './groups.ts';

function aHit(hit: Partial<Hit> = {}, name = 'Frailty hospital at home'): Hit {
  return { thing: { id: name, kind: 'DELIVERABLE', name, detail: 'Ageing Well, item 7' }, matchedName: null, printedSay: null, status: 'IN_FORCE', ...hit };
}

it('puts the group of the best hit first and keeps the order within a group', () => {
  const board: Hit = aHit({ thing: { id: 'b', kind: 'BODY', name: 'Frailty Board', detail: null } });
  const groups = groupHits([board, aHit({}, 'B'), aHit({}, 'A')]);
  expect(groups.map(({ heading, hits }) => [heading, hits.map(({ thing }) => thing.name)]))
    .toEqual([['Boards and groups', ['Frailty Board']], ['Deliverables', ['B', 'A']]]);
});

it('says where a hit stands, which spelling matched, and that it is not in force', () => {
  expect(detailOf(aHit())).toBe('Ageing Well, item 7');
  expect(detailOf(aHit({ matchedName: 'HaH', status: 'PROPOSED' }))).toBe('Ageing Well, item 7 · also “HaH” · not in force');
});

it('says which papers print the name that matched: of another spelling everywhere, of the name itself where there is room', () => {
  const printedSay = 'as printed in the Integration report 2018';
  expect(detailOf(aHit({ matchedName: 'HaH', printedSay }))).toBe('Ageing Well, item 7 · also “HaH”, as printed in the Integration report 2018');
  expect([detailOf(aHit({ printedSay })), longDetailOf(aHit({ printedSay })), longDetailOf(aHit())])
    .toEqual(['Ageing Well, item 7', 'Ageing Well, item 7 · as printed in the Integration report 2018', 'Ageing Well, item 7']);
});

it('offers words of the papers behind the things that have a page', () => {
  const words = [{ id: 'ab-18', text: 'PB', say: 'PB stands for participatory budgeting.' }];
  expect(suggestionsOf([aHit()], words).map(({ heading, suggestions }) => [heading, suggestions.map(({ key }) => key)]))
    .toEqual([['Deliverables', ['Frailty hospital at home']], ['Words and places of the papers', ['ab-18']]]);
  expect(suggestionsOf([], [])).toEqual([]);
});
