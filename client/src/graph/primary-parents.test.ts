import { describe, expect, it } from 'vitest';
import { primaryParents } from './primary-parents.ts';
import type { StructureLine } from './structure-model.ts';
import { aBoard, aLine } from './structures.fixture.ts';

const among = (ids: string, ...lines: readonly StructureLine[]): ReturnType<typeof primaryParents> =>
  primaryParents({ bodies: ids.split(' ').map((id) => aBoard(id, id)), lines });

const parents = ({ parentOf }: ReturnType<typeof primaryParents>): Readonly<Record<string, string>> =>
  Object.fromEntries([...parentOf].map(([below, { above }]) => [below, above]));

describe('the primary parent', () => {
  it('is whom a body reports to, before whom it answers to, what it is part of, and who oversees it', () => {
    expect(parents(among('a b c d e', aLine('PART_OF', 'a', 'b'), aLine('ACCOUNTABLE_TO', 'a', 'c'), aLine('REPORTS_TO', 'a', 'd'), aLine('OVERSEES', 'e', 'a')))).toEqual({ a: 'd' });
    expect(parents(among('a b e', aLine('PART_OF', 'a', 'b'), aLine('OVERSEES', 'e', 'a')))).toEqual({ a: 'b' });
  });

  it('is read against the arrow of oversight', () => {
    expect(parents(among('a b', aLine('OVERSEES', 'a', 'b')))).toEqual({ b: 'a' });
  });

  it('is never moved by a proposal while a line in force stands', () => {
    expect(parents(among('a b c', aLine('REPORTS_TO', 'a', 'b', { status: 'PROPOSED' }), aLine('PART_OF', 'a', 'c')))).toEqual({ a: 'c' });
  });

  it('is the lowest line id among equals', () => {
    expect(parents(among('a b c', aLine('REPORTS_TO', 'a', 'c'), aLine('REPORTS_TO', 'a', 'b')))).toEqual({ a: 'b' });
  });

  it('is none for the lowest id of a ring, which is reported', () => {
    const ring = among('a b c d', aLine('REPORTS_TO', 'b', 'c'), aLine('REPORTS_TO', 'c', 'a'), aLine('REPORTS_TO', 'a', 'b'), aLine('REPORTS_TO', 'd', 'c'));
    expect(ring.cuts).toEqual(['a']);
    expect(parents(ring)).toEqual({ b: 'c', c: 'a', d: 'c' });
    expect(Object.fromEntries(ring.tierOf)).toEqual({ a: 0, c: 1, b: 2, d: 2 });
  });

  it('is never a working partner', () => {
    expect(parents(among('a b', aLine('WORKS_WITH', 'a', 'b')))).toEqual({});
  });
});
