import { expect, it } from 'vitest';
import { crowding } from './holders.ts';

const term = (id: string, from: string, until: string) => ({ id, person: `p-${id}`, isShared: false, from, until });
const [a, b, c] = [term('a', '2020-01-01', '2022-01-01'), term('b', '2021-01-01', '2023-01-01'), term('c', '2021-06-01', '9999-12-31')];

it('tells the first day on which a post has more holders than seats, and who they are', () => {
  expect(crowding({ seats: 1, terms: [c, b, a] })).toEqual({ terms: ['a', 'b'], holders: 2, from: '2021-01-01' });
  expect(crowding({ seats: 2, terms: [a, b, c] })).toEqual({ terms: ['a', 'b', 'c'], holders: 3, from: '2021-06-01' });
  expect(crowding({ seats: 3, terms: [a, b, c] })).toBeUndefined();
});

it('finds nobody too many on a hand-over day, nor where one person is named twice or two share the job', () => {
  expect(crowding({ seats: 1, terms: [a, term('d', '2022-01-01', '9999-12-31')] })).toBeUndefined();
  expect(crowding({ seats: 1, terms: [a, { ...b, person: 'p-a' }] })).toBeUndefined();
  const [one, other] = [{ ...a, isShared: true }, { ...b, isShared: true }];
  expect(crowding({ seats: 1, terms: [one, other] })).toBeUndefined();
  expect(crowding({ seats: 1, terms: [one, other, c] })?.holders).toBe(3);
});
