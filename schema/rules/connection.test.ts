import { expect, it } from 'vitest';
import { waysBetween, type WayStep } from './connection.ts';

const a = (id: string, ...[from, to, type = 'PART_OF']: readonly [string, string, WayStep['type']?]): WayStep => ({ id, from, to, type });
const ids = (steps: readonly WayStep[]) => waysBetween(['a', 'z'], steps).ways.map((way) => way.map(({ id }) => id).join(' '));

it('walks every way, by type in registry order, then by id', () => {
  expect(ids([a('3', 'a', 'b', 'MEMBER_OF'), a('2', 'a', 'b'), a('1', 'a', 'c', 'WORKS_WITH'), a('4', 'b', 'z'), a('5', 'c', 'z', 'REPORTS_TO')])).toEqual(['2 4', '1 5', '3 4']);
});

it('tells ten of many ways, and how many there are', () => {
  const layers = Array.from({ length: 11 }, (_, at) => at);
  const nodes = (at: number): readonly string[] => (at === 0 ? ['a'] : at === 11 ? ['z'] : ['x', 'y', 'w'].map((name) => `${name}${String(at)}`));
  const steps = layers.flatMap((at) => nodes(at).flatMap((from) => nodes(at + 1).map((to) => a(`${from}-${to}`, from, to))));
  const { ways, total } = waysBetween(['a', 'z'], steps);
  expect([ways.length, total]).toEqual([10, 3 ** 10]);
});

it('knows no way where no step is given', () => {
  expect(waysBetween(['a', 'z'], [])).toEqual({ ways: [], total: 0 });
});
