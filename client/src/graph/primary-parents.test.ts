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

describe('the parent that an officer chose', () => {
  const chosen = (wanted: Readonly<Record<string, string>>, ...lines: readonly StructureLine[]): ReturnType<typeof primaryParents> =>
    primaryParents({ bodies: ['a', 'b', 'c', 'd'].map((id) => ({ ...aBoard(id, id), drawnUnder: wanted[id] ?? null })), lines });
  const two = [aLine('REPORTS_TO', 'a', 'b'), aLine('PART_OF', 'a', 'c')] as const;

  it('goes before our rule where a line leads there, and is said to be chosen', () => {
    expect([parents(chosen({ a: 'c' }, ...two)), Object.fromEntries(chosen({ a: 'c' }, ...two).placedBy)]).toEqual([{ a: 'c' }, { a: 'OFFICER' }]);
    expect([parents(chosen({}, ...two)), Object.fromEntries(chosen({}, ...two).placedBy)]).toEqual([{ a: 'b' }, { a: 'RULE' }]);
  });

  it('counts for nothing where no line leads there, or where that line is of the earlier day alone', () => {
    expect(parents(chosen({ a: 'd' }, ...two))).toEqual({ a: 'b' });
    expect(parents(chosen({ a: 'c' }, aLine('REPORTS_TO', 'a', 'b'), aLine('PART_OF', 'a', 'c', { change: 'ENDED' })))).toEqual({ a: 'b' });
  });

  it('stays where it makes a ring: that is cut at somebody whom nobody placed', () => {
    const ring = [...two, aLine('OVERSEES', 'a', 'c')] as const;
    expect([parents(chosen({ a: 'c' }, ...ring)), chosen({ a: 'c' }, ...ring).cuts]).toEqual([{ a: 'c' }, ['c']]);
    expect(chosen({ a: 'c', c: 'a' }, ...ring).cuts).toEqual(['a']);
  });

  it('is nobody’s to choose where there is one parent', () => {
    expect(Object.fromEntries(chosen({ a: 'b' }, aLine('REPORTS_TO', 'a', 'b'), aLine('PART_OF', 'a', 'b')).placedBy)).toEqual({});
  });
});
