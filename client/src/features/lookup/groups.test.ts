import { expect, it } from 'vitest';
import { detailOf, groupHits, type Hit } from './groups.ts';

function aHit(hit: Partial<Hit> = {}, name = 'Frailty hospital at home'): Hit {
  return { thing: { id: name, kind: 'DELIVERABLE', name, detail: 'Ageing Well, item 7' }, matchedName: null, status: 'IN_FORCE', ...hit };
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
