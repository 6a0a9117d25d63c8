import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';
import { loopsIn, type LeadingLine } from './loops.ts';

interface Party { readonly id: string }
type Line = LeadingLine<Party>;

const aLeadingLine = (from: string, to: string, over: Partial<Line> = {}): Line =>
  ({ id: `${from}-${to}`, type: 'REPORTS_TO', validFrom: '0001-01-01', validTo: '9999-12-31', from: { id: from }, to: { id: to }, ...over });
const idsOf = (lines: readonly Line[]): string[][] => loopsIn(lines).map((steps) => steps.map(({ line }) => line.id));

describe('a loop', () => {
  it('is spelt out once, from the first of its parties on', () => {
    expect(idsOf([aLeadingLine('b', 'c'), aLeadingLine('c', 'a'), aLeadingLine('a', 'b'), aLeadingLine('c', 'd')])).toEqual([['a-b', 'b-c', 'c-a']]);
  });

  it('may be a party that reports to itself', () => {
    expect(idsOf([aLeadingLine('a', 'a')])).toEqual([['a-a']]);
  });

  it('climbs oversight against its arrow', () => {
    expect(idsOf([aLeadingLine('a', 'b'), aLeadingLine('a', 'b', { id: 'over', type: 'OVERSEES' })])).toEqual([['a-b', 'over']]);
    expect(idsOf([aLeadingLine('a', 'b'), aLeadingLine('b', 'a', { id: 'over', type: 'OVERSEES' })])).toEqual([]);
  });

  it('needs one day on which all its lines stand', () => {
    const until = (validTo: string): Line => aLeadingLine('a', 'b', { validTo });
    const back = aLeadingLine('b', 'a', { validFrom: '2018-04-01' });
    expect([idsOf([until('2018-04-01'), back]), idsOf([until('2018-04-02'), back])]).toEqual([[], [['a-b', 'b-a']]]);
  });

  it('is not made by who set up whom together with who is part of whom', () => {
    expect(idsOf([aLeadingLine('a', 'b', { type: 'PART_OF' }), aLeadingLine('b', 'a', { type: 'ESTABLISHED_BY' })])).toEqual([]);
  });
});

const party = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const lines = fc.uniqueArray(fc.tuple(party, party, fc.constantFrom(...ESCALATION_ORDER)), { maxLength: 14 })
  .map((all) => all.map(([from, to, type], at) => aLeadingLine(from, to, { id: `l${String(at)}`, type })));

it('is found in a tangle exactly where nothing else keeps the lines from being put in order', () => {
  fc.assert(fc.property(lines, (all) => {
    let left = all.map(({ from, to, type }) => (type === 'OVERSEES' ? [to.id, from.id] : [from.id, to.id]));
    for (let before = -1; before !== left.length;) {
      before = left.length;
      const starts = new Set(left.map(([below]) => below));
      left = left.filter(([, above]) => starts.has(above));
    }
    expect(loopsIn(all).length > 0).toBe(left.length > 0);
  }));
});
