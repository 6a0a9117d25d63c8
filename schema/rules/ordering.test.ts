import { expect, it } from 'vitest';
import { byKeys } from './ordering.ts';

it('sorts by the first key that differs, and leaves equals alone', () => {
  const rows = [{ rank: 2, id: 'a' }, { rank: 10, id: 'c' }, { rank: 10, id: 'b' }, { rank: 1, id: 'z' }];
  expect(rows.toSorted(byKeys((row) => [row.rank, row.id])).map((row) => row.id)).toEqual(['z', 'a', 'b', 'c']);
  expect([true, false].toSorted(byKeys((flag) => [flag]))).toEqual([false, true]);
});
