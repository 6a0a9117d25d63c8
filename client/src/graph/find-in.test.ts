import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { findIn } from './find-in.ts';
import { AT_FIRST, type Folding } from './folding.ts';
import { hanging } from './layout/hanging.ts';
import { aBoard, aLine, aStructure } from './structures.fixture.ts';
import { fold, unfoldedTo } from './transformations/fold.ts';

const NAMES = ['Care Board', 'Café Board', 'Well being Group', 'Audit Committee', 'Board of Trustees'] as const;
const idAt = (at: number): string => `b${String(at).padStart(2, '0')}`;

/** A tree of boards, or a forest: each hangs below an earlier one, or below none. */
const forests = fc.array(fc.record({ name: fc.constantFrom(...NAMES), above: fc.option(fc.nat({ max: 30 })) }), { minLength: 2, maxLength: 14 }).map((parties) => aStructure(
  parties.map(({ name }, at) => aBoard(idAt(at), name)),
  parties.flatMap(({ above }, at) => (above === null || at === 0 ? [] : [aLine('REPORTS_TO', idAt(at), idAt(above % at))])),
));
const foldings = fc.constantFrom<Folding[]>(AT_FIRST, { ...AT_FIRST, levels: 1 }, { ...AT_FIRST, levels: 2 }, { ...AT_FIRST, levels: 'all', folded: [idAt(0), idAt(1)] });

describe('finding a party in a picture', () => {
  it('finds everybody who bears the name once, drawn or folded away, whatever is folded', () => {
    fc.assert(fc.property(forests, foldings, fc.constantFrom('board', 'TRUST', 'wellbeing', 'audit comm'), (whole, folding, typed) => {
      const picture = fold(whole, folding);
      const scene = hanging(picture);
      const found = findIn(picture, scene, typed);
      const bearers = whole.bodies.filter(({ name }) => typed.toLowerCase().split(' ').every((word) => searchTextOf([name]).split(' ').some((part) => part.startsWith(word))));
      expect(found.map(({ id }) => id).toSorted()).toEqual(bearers.map(({ id }) => id).toSorted());
      const drawn = new Set(scene.bodies.map(({ id }) => id));
      for (const { id, under } of found) expect(under === null).toBe(drawn.has(id));
    }), { numRuns: 40 });
  });

  it('opens as many branches as it takes to draw it, and folds none', () => {
    fc.assert(fc.property(forests, foldings, fc.nat({ max: 13 }), (whole, folding, at) => {
      const id = idAt(at % whole.bodies.length);
      const before = new Set(fold(whole, folding).bodies.map((body) => body.id));
      const opened = unfoldedTo(whole, folding, id);
      const after = new Set(fold(whole, opened).bodies.map((body) => body.id));
      expect(after.has(id)).toBe(true);
      for (const drawn of before) expect(after.has(drawn)).toBe(true);
      if (before.has(id)) expect(opened).toEqual(folding);
    }), { numRuns: 60 });
  });

  it('finds a short form and another spelling, a slip only where nobody bears it as typed, and nobody for nothing', () => {
    const whole = aStructure([aBoard('icb', 'Integrated Care Board', { findableAs: searchTextOf(['Integrated Care Board', 'ICB', 'NHS Northmoor']) }), aBoard('cab', 'Care Board'), aBoard('car', 'Cart Board'), aBoard('caf', 'Café Board')], []);
    const namesFor = (typed: string): readonly string[] => findIn(whole, hanging(whole), typed).map(({ id }) => id);
    expect(namesFor('icb')).toEqual(['icb']);
    expect(namesFor('nhs north')).toEqual(['icb']);
    expect(namesFor('care').toSorted()).toEqual(['cab', 'icb']);
    expect(namesFor('caer').toSorted()).toEqual(['cab', 'icb']);
    expect(namesFor('CAFE board')).toEqual(['caf']);
    expect(namesFor('  ')).toEqual([]);
    expect(namesFor('zebra')).toEqual([]);
  });
});
