import { expect, it } from 'vitest';
import { groupsOf } from './groups.ts';

const board = { id: 'b', name: 'Board' };
const under = (kind: 'CHANGED' | 'FIRST_SEEN') => ({ kind, group: 'BODY', under: board }) as const;
const single = (kind: 'FIRST_SEEN' | 'NOT_SEEN_SINCE') => ({ kind, group: 'OTHER_BODIES', under: null }) as const;

it('stands the changes of a body under its name, each on a row', () => {
  const rows = [under('CHANGED'), ...Array.from({ length: 6 }, () => under('FIRST_SEEN'))];
  expect(groupsOf(rows)).toEqual([{ key: 'b', heading: 'Board', rows, folded: [] }]);
});

it('folds single bodies from the fourth of a kind on, and no fewer', () => {
  const [three, four] = [[1, 2, 3].map(() => single('NOT_SEEN_SINCE')), [1, 2, 3, 4].map(() => single('FIRST_SEEN'))];
  expect(groupsOf([...four, ...three])).toEqual([
    { key: 'OTHER_BODIES', heading: 'Other bodies', rows: three, folded: [{ kind: 'FIRST_SEEN', changes: four }] },
  ]);
});
