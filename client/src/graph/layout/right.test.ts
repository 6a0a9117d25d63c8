import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled, structures } from '../../../../test/support/any-structure.ts';
import { centreY, overlaps } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { sceneFaults } from '../scene-faults.ts';
import { aBoard, aLine, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import type { Structure } from '../structure-model.ts';
import { fold } from '../transformations/fold.ts';
import { unionOf } from '../transformations/union.ts';
import { arranged, MOST_RIGHT } from './arranged.ts';
import { hanging } from './hanging.ts';
import { right } from './right.ts';

const PICTURES: readonly (readonly [string, Structure])[] = [
  ['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', aPartnershipOf(6, 8)], ['two hundred boxes', aPartnershipOf(10, 19)], ['nearly three hundred boxes', aPartnershipOf(12, 23)],
];

/** Whoever hangs from another stands in the column right of it. */
function columnFaults({ bodies }: Scene): readonly string[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const columns = [...new Set(bodies.filter(({ standing }) => standing !== 'tray').map(({ box }) => box.x))].toSorted((a, b) => a - b);
  return bodies.filter(({ standing }) => standing === 'tree').flatMap(({ id, box, parent }) => {
    const above = known.get(parent ?? '')?.box;
    return columns.indexOf(box.x) === (above === undefined ? 0 : columns.indexOf(above.x) + 1) ? [] : [id];
  });
}

describe('the arrangement from left to right', () => {
  it.each(PICTURES)('draws %s without a fault, every level a column', async (_, structure) => {
    const scene = await right(structure);
    expect(sceneFaults(scene)).toEqual([]);
    expect(columnFaults(scene)).toEqual([]);
  });

  it('draws any graph without a fault, every level a column', async () => {
    await fc.assert(fc.asyncProperty(structures(24), async (structure) => {
      const scene = await right(structure);
      expect(sceneFaults(scene)).toEqual([]);
      expect(columnFaults(scene)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('draws the same picture whatever the order of rows, and whatever was drawn before', async () => {
    await fc.assert(fc.asyncProperty(structures(14), fc.integer(), async (structure, seed) => {
      expect(await right(shuffled(structure, seed))).toEqual(await right(structure));
    }), { numRuns: 30 });
  });

  it('draws every party once and every line that joins two parties', async () => {
    await fc.assert(fc.asyncProperty(structures(12), async (structure) => {
      const scene = await right(structure);
      expect(scene.bodies.map((body) => body.id)).toEqual(structure.bodies.map((body) => body.id).toSorted());
      const joining = structure.lines.filter((line) => line.from !== line.to).map((line) => line.id).toSorted();
      expect([...scene.lines, ...scene.undrawn].map((line) => line.id).toSorted()).toEqual(joining);
    }), { numRuns: 60 });
  });

  it('is walked through in the same order as the hanging one', async () => {
    const told = ({ bodies }: Scene) => bodies.map(({ id, order, parent }) => ({ id, order, parent }));
    await fc.assert(fc.asyncProperty(structures(10), async (structure) => {
      expect(told(await right(structure))).toEqual(told(hanging(structure)));
    }), { numRuns: 40 });
  });

  it('is without fault when folded, and the very same when all is opened again', async () => {
    await fc.assert(fc.asyncProperty(structures(16), fc.constantFrom(1, 2, 3), async (structure, levels) => {
      const scene = await right(fold(structure, { levels, open: [], folded: [] }));
      expect([...sceneFaults(scene), ...columnFaults(scene)]).toEqual([]);
      expect(await right(fold(structure, { levels: 'all', open: [], folded: [] }))).toEqual(await right(structure));
    }), { numRuns: 30 });
  });

  it('is one picture of two days, whichever is asked for first', async () => {
    const later = { ...PARTNERSHIP, at: { ...PARTNERSHIP.at, asOf: '2027-04-01' }, bodies: PARTNERSHIP.bodies.slice(1), lines: PARTNERSHIP.lines.slice(3) };
    const scene = await right(unionOf<Structure>(PARTNERSHIP, later));
    expect(scene).toEqual(await right(unionOf<Structure>(later, PARTNERSHIP)));
    expect(sceneFaults(scene)).toEqual([]);
  });

  it('lets no second parent and no working line move anybody to another column', async () => {
    const columnsOf = ({ bodies }: Scene) => new Map(bodies.map(({ id, box }) => [id, box.x]));
    const structure = aPartnershipOf(4, 5);
    const placing = new Set(['REPORTS_TO', 'SCRUTINISES', 'ADVISES']);
    const bare = { ...structure, lines: structure.lines.filter(({ id, type }) => placing.has(type) && !id.endsWith('.h1') || id === 'alliance.works_with.h0' || id.startsWith('h1-')) };
    const [whole, without] = [columnsOf(await right(structure)), columnsOf(await right(bare))];
    for (const id of ['place', 'h0', 'h1', 'h2', 'h3']) expect([id, whole.get(id)]).toEqual([id, without.get(id)]);
  });

  it('joins an only child to its parent by a straight line, and several of one look by one trunk with one arrow', async () => {
    const boards = ['top', 'only', 'a', 'b', 'c'].map((id) => aBoard(id, `Board ${id}`));
    const { bodies, bundles } = await right(aStructure(boards, [aLine('REPORTS_TO', 'only', 'top'), ...['a', 'b', 'c'].map((id) => aLine('REPORTS_TO', id, 'only'))]));
    const boxOf = (id: string) => bodies.find((body) => body.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(centreY(boxOf('only'))).toBe(centreY(boxOf('top')));
    expect(bundles.map(({ lines, arrows, segments }) => [lines.length, arrows.length, segments.length])).toEqual([[3, 1, 4], [1, 1, 1]]);
    expect(bodies.some(({ id, box }) => id !== 'top' && overlaps(box, boxOf('top')))).toBe(false);
  });

  it('keeps level what stood level, whatever above it needs more room', async () => {
    const { bodies, lines } = await right(NETWORK);
    const centreOf = (id: string): number => centreY(bodies.find((body) => body.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 });
    for (const [one, other] of [['council', 'trust'], ['ib', 'tfg'], ['dir', 'smt'], ['jcb', 'jsf']] as const) expect([one, centreOf(one)]).toEqual([one, centreOf(other)]);
    expect(['jcb.oversees.jsf', 'smt.reports_to.dir'].map((id) => lines.find((line) => line.id === id)?.points.length)).toEqual([2, 2]);
  });

  it(`hangs where there are more than ${String(MOST_RIGHT)} boxes, which it says`, async () => {
    const boards = (count: number) => aStructure(Array.from({ length: count }, (_, at) => aBoard(`b${String(at).padStart(3, '0')}`, `Board ${String(at)}`)), []);
    expect((await arranged({ structure: boards(MOST_RIGHT), arrangement: 'right' })).arrangement).toBe('right');
    expect((await arranged({ structure: boards(MOST_RIGHT + 1), arrangement: 'right' })).arrangement).toBe('hanging');
  });
});
