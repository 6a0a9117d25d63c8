import { expect, it } from 'vitest';
import { narrowedTo, thingTallies } from './narrowed.ts';

const area = { id: 'a', labels: ['PriorityArea'], title: 'Ageing Well' };
const board = { id: 'b', labels: ['Body'], name: 'Board' };

it('names what the filters name, in their order, and nothing where one of them names nothing', () => {
  expect(narrowedTo(['a', null, 'b'], [board, area])?.map(({ name }) => name)).toEqual(['Ageing Well', 'Board']);
  expect(narrowedTo([null, undefined], [])).toEqual([]);
  expect([narrowedTo(['a', 'c'], [area]), narrowedTo([''], [area])]).toEqual([undefined, undefined]);
});

it('counts each thing once, the most frequent first', () => {
  const [one, other] = [{ id: 'a', kind: 'BODY', name: 'A', detail: null }, { id: 'b', kind: 'BODY', name: 'B', detail: null }] as const;
  expect(thingTallies([one, other, other])).toEqual([{ thing: other, count: 2 }, { thing: one, count: 1 }]);
});
