import { expect, it } from 'vitest';
import { tangleOf } from './tangle.ts';

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

it('counts where lines cross, not where they touch or run along each other', () => {
  const upright = [{ x: 5, y: 0 }, { x: 5, y: 20 }];
  expect(tangleOf({ boxes: [], ways: [upright, [{ x: 0, y: 10 }, { x: 20, y: 10 }]] }).crossings).toBe(1);
  expect(tangleOf({ boxes: [], ways: [upright, [{ x: 5, y: 10 }, { x: 20, y: 10 }], [{ x: 5, y: 5 }, { x: 5, y: 30 }]] }).crossings).toBe(0);
  expect(tangleOf({ boxes: [], ways: [upright, upright, [{ x: 0, y: 10 }, { x: 20, y: 10 }]] }).crossings).toBe(1);
});

it('counts boxes that lie on each other', () => {
  expect(tangleOf({ boxes: [box(0, 0), box(5, 5), box(10, 0)], ways: [] }).overlaps).toBe(2);
});
