import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFocus, typedFocus, type Focusing } from '../focusing.ts';
import { hanging } from '../layout/hanging.ts';
import { aBoard, aLine, aStructure } from '../structures.fixture.ts';
import { focused } from './focused.ts';

const KINDS = ['PARTNERSHIP_BOARD', 'FORUM', 'NETWORK'] as const;
const idAt = (at: number): string => `b${String(at).padStart(2, '0')}`;

const structures = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), above: fc.option(fc.nat({ max: 30 })) }), { minLength: 2, maxLength: 12 }).map((parties) => aStructure(
  parties.map(({ kind }, at) => aBoard(idAt(at), `Board ${String(at)}`, { kind })),
  parties.flatMap(({ above }, at) => (above === null || at === 0 ? [] : [aLine('REPORTS_TO', idAt(at), idAt(above % at))])),
));
const focusings = fc.record<Focusing>({ id: fc.nat({ max: 12 }).map(idAt), hops: fc.integer({ min: 1, max: 12 }), direction: fc.constantFrom('up', 'down', 'both'), kinds: fc.subarray([...KINDS]) });

describe('a picture of one party and what is near it', () => {
  it('draws the party, nobody further off and nobody of another kind, and counts whom it leaves out', () => {
    fc.assert(fc.property(structures, focusings, (whole, focusing) => {
      const part = focused(whole, focusing);
      if (!whole.bodies.some(({ id }) => id === focusing.id)) { expect(part).toBe(whole); return; }
      const drawn = part.bodies.map(({ id }) => id);
      const near = new Map([[focusing.id, 0]]);
      for (let hop = 1; hop <= focusing.hops; hop += 1) for (const { from, to } of whole.lines) {
        if (focusing.direction !== 'down' && near.get(from) === hop - 1 && !near.has(to)) near.set(to, hop);
        if (focusing.direction !== 'up' && near.get(to) === hop - 1 && !near.has(from)) near.set(from, hop);
      }
      const wanted = whole.bodies.filter(({ id, kind }) => near.has(id) && (id === focusing.id || focusing.kinds.length === 0 || focusing.kinds.some((one) => one === kind)));
      expect(drawn.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      expect(part.lines.every(({ from, to }) => drawn.includes(from) && drawn.includes(to))).toBe(true);
      expect(part.bodies.length + part.notShown.bodies).toBe(whole.bodies.length + whole.notShown.bodies);
      expect(part.lines.length + part.notShown.lines).toBe(whole.lines.length + whole.notShown.lines);
    }), { numRuns: 150 });
  });

  it('says wherever it goes around whom it is drawn', () => {
    const whole = aStructure([aBoard('a', 'Upper Board'), aBoard('b', 'Lower Board'), aBoard('c', 'Far Board')], [aLine('REPORTS_TO', 'b', 'a'), aLine('REPORTS_TO', 'c', 'b')]);
    const scene = hanging(focused(whole, { id: 'a', hops: 1, direction: 'down', kinds: [] }));
    expect(scene.bodies.filter(({ isFocus }) => isFocus).map(({ id }) => id)).toEqual(['a']);
    expect(scene.says.join(' ')).toContain('Only Upper Board and what lies within one line below it: 1 body and 1 line are left out.');
  });

  it('is the same after its address was written and read, and one state has one address', () => {
    fc.assert(fc.property(focusings, ({ id, hops, direction, kinds }) => {
      const typed = typedFocus({ focus: id, hops: String(hops), dir: direction, kinds: kinds.toReversed().join(',') });
      expect(readFocus(typed)).toEqual({ id, hops, direction, kinds: kinds.toSorted() });
      expect(typedFocus(typed)).toEqual(typed);
      expect(typed.hops).toBe(hops === 2 ? undefined : String(hops));
    }));
    expect(typedFocus({ focus: 'two words', hops: '3' }).focus).toBeUndefined();
    expect(typedFocus({ focus: 'a', hops: '13', dir: 'sideways' })).toEqual({ focus: 'a', hops: undefined, dir: undefined, kinds: undefined });
  });
});
