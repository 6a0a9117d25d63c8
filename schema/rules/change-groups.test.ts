import { expect, it } from 'vitest';
import { topsOf } from './change-groups.ts';
import type { RelationshipType } from '../vocabulary/relationship-types.ts';

const body = (id: string): { readonly id: string; readonly labels: readonly string[] } => ({ id, labels: ['Party', 'Body'] });
const line = (from: string, type: RelationshipType, to: string) => ({ id: `${from} ${type} ${to}`, type, ends: [body(from), body(to)] as const });

it('climbs to the highest body, against the arrow of an oversight, reporting before being part', () => {
  const topOf = topsOf([line('c', 'PART_OF', 'x'), line('c', 'REPORTS_TO', 'b'), line('a', 'OVERSEES', 'b'), line('z', 'WORKS_WITH', 'a')]);
  expect(['a', 'b', 'c', 'x', 'z', 'alone'].map(topOf)).toEqual(['a', 'a', 'a', 'x', 'z', 'alone']);
});

it('tops a loop by its lowest id, from wherever it is entered', () => {
  const topOf = topsOf([line('b', 'REPORTS_TO', 'c'), line('c', 'REPORTS_TO', 'b'), line('a', 'REPORTS_TO', 'c')]);
  expect(['a', 'b', 'c'].map(topOf)).toEqual(['b', 'b', 'b']);
});

it('is topped by no organisation', () => {
  const within = { ...line('a', 'PART_OF', 'o'), ends: [body('a'), { id: 'o', labels: ['Organisation'] }] as const };
  expect(topsOf([within])('a')).toBe('a');
});
