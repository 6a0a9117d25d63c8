import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ESCALATION_ORDER, type EscalationType } from '#schema/vocabulary/relationship-types.ts';
import { loopsIn } from './loops.ts';

const PARTIES = ['a', 'b', 'c', 'd', 'e'] as const;
const a = (id: string, ...[from, to, type = 'REPORTS_TO']: readonly [string, string, EscalationType?]) => ({ id, from, to, type });
const named = (lines: Parameters<typeof loopsIn>[0]) => loopsIn(lines).map((loop) => loop.map(({ from }) => from).join(''));

const graphs = fc.array(fc.record({ from: fc.constantFrom(...PARTIES), to: fc.constantFrom(...PARTIES), type: fc.constantFrom(...ESCALATION_ORDER) }), { maxLength: 12 })
  .map((lines) => lines.map((line, at) => ({ ...line, id: `l${String(at).padStart(2, '0')}` })));

/** Every order of some of the parties that begins with its lowest, and of which each leads to the next and the last to the first. */
function allLoops(lines: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const leads = (from: string, to: string) => lines.some((line) => line.from === from && line.to === to);
  const orders = (left: readonly string[]): readonly (readonly string[])[] => [[], ...left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]))];
  const wholes = orders(PARTIES).filter((order) => order.length > 0 && order.every((each) => (order[0] ?? '') <= each)
    && order.every((each, at) => leads(each, order[(at + 1) % order.length] ?? '')));
  return wholes.map((order) => order.join('')).toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
}

it('finds every loop of any graph once, shortest first', () => {
  fc.assert(fc.property(graphs, (lines) => { expect(named(lines)).toEqual(allLoops(lines).slice(0, 50)); }), { numRuns: 300 });
});

it('takes the best line where several run between two parties', () => {
  expect(loopsIn([a('1', 'a', 'b', 'PART_OF'), a('2', 'a', 'b', 'ESCALATES_TO'), a('3', 'b', 'a')]).map((loop) => loop.map(({ id }) => id))).toEqual([['2', '3']]);
});

it('names the shortest loop of parties that stand on longer ones alone', () => {
  const ring = Array.from({ length: 15 }, (_, at) => a(`l${String(at)}`, `p${String(at).padStart(2, '0')}`, `p${String((at + 1) % 15).padStart(2, '0')}`));
  const loops = loopsIn(ring);
  expect(loops.map((loop) => [loop.length, loop[0]?.from])).toEqual([[15, 'p00']]);
});

it('stops at fifty loops, also where everybody reports to everybody', () => {
  const all = Array.from({ length: 14 }, (_, from) => Array.from({ length: 14 }, (__, to) => a(`${String(from)}-${String(to)}`, `p${String(from).padStart(2, '0')}`, `p${String(to).padStart(2, '0')}`))).flat();
  expect(loopsIn(all)).toHaveLength(50);
});

it('finds none where no lines come back', () => {
  expect(named([a('1', 'a', 'b'), a('2', 'b', 'c'), a('3', 'a', 'c')])).toEqual([]);
});
