import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';
import { routesUp, type Line } from './escalation.ts';

const aLine = (from: string, to: string, over: Partial<Line> = {}): Line => ({ id: `${from}-${to}`, type: 'REPORTS_TO', from, to, ...over });
const party = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const graph = fc.uniqueArray(fc.tuple(party, party, fc.constantFrom(...ESCALATION_ORDER)), { maxLength: 14, selector: String })
  .map((rows) => rows.map(([from, to, type], at): Line => ({ id: `line-${String(at)}`, type, from, to })));

describe('the ways up', () => {
  it('stop at the top where no line leads further', () => {
    expect(routesUp('a', [aLine('a', 'b'), aLine('b', 'c')])).toEqual([{ steps: [aLine('a', 'b'), aLine('b', 'c')], stop: 'TOP' }]);
  });
  it('are one route without a step for a party nobody is above', () => {
    expect(routesUp('a', [])).toEqual([{ steps: [], stop: 'TOP' }]);
  });
  it('take an escalation line before a reporting line before a part', () => {
    const lines = [aLine('a', 'x', { type: 'PART_OF' }), aLine('a', 'y', { type: 'REPORTS_TO' }), aLine('a', 'z', { type: 'ESCALATES_TO' })];
    expect(routesUp('a', lines).map((route) => route.steps[0]?.to)).toEqual(['z', 'y', 'x']);
  });
  it('name a loop instead of going round it', () => {
    expect(routesUp('a', [aLine('a', 'b'), aLine('b', 'a')])).toMatchObject([{ stop: 'LOOP', steps: [{ to: 'b' }, { to: 'a' }] }]);
  });
  it.each([[12, 'TOP'], [13, 'LIMIT']])('with %i steps above end at the %s', (count, stop) => {
    const ladder = Array.from({ length: count }, (_, at) => aLine(`p${String(at)}`, `p${String(at + 1)}`));
    expect(routesUp('p0', ladder)).toMatchObject([{ stop }]);
    expect(routesUp('p0', ladder)[0]?.steps).toHaveLength(12);
  });
  it('climb any graph, loops included, without passing a party twice', () => {
    fc.assert(fc.property(graph, (lines) => {
      const routes = routesUp('a', lines);
      expect(routes.length).toBeGreaterThan(0);
      expect(routes.length).toBeLessThanOrEqual(50);
      for (const { steps } of routes) expect(new Set(steps.map((step) => step.from)).size).toBe(steps.length);
    }));
  });
  it('are unbroken, and the same whatever order the lines come in', () => {
    fc.assert(fc.property(graph, (lines) => {
      for (const { steps } of routesUp('a', lines))
        steps.forEach((step, at) => { expect(step.from).toBe(steps[at - 1]?.to ?? 'a'); });
      expect(routesUp('a', lines.toReversed())).toEqual(routesUp('a', lines));
    }));
  });
});
