import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled, structures } from '../../../../test/support/any-structure.ts';
import { bottom, overlaps, right, type Box } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { sceneFaults } from '../scene-faults.ts';
import { aBoard, aLine, anOrganisation, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import type { Structure } from '../structure-model.ts';
import { fold } from '../transformations/fold.ts';
import { unionOf } from '../transformations/union.ts';
import { PAPERS, picturePages, roomOn } from '../writers/paper-pages.ts';
import { banded } from './banded.ts';
import { hanging } from './hanging.ts';
import { A3, A4 } from './metrics.ts';

/** Frames of bands and columns; headings have a tint. */
const framesOf = ({ groups }: Scene): readonly Box[] => groups.filter(({ ground }) => ground === 'rule').map(({ box }) => box);
const headingsOf = ({ groups }: Scene): readonly string[] => groups.filter(({ ground, id }) => ground === 'tint' && id !== 'tray').map(({ texts }) => texts.filter(({ weight }) => weight === 'bold').map(({ text }) => text).join(' '));

const isWithin = (inner: Box, outer: Box): boolean => inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

/** What a banded picture must hold besides what every picture must. */
function bandFaults(scene: Scene): readonly string[] {
  const frames = framesOf(scene);
  const headings = scene.groups.filter(({ ground }) => ground === 'tint');
  return [
    ...frames.flatMap((frame, at) => frames.slice(at + 1).filter((other) => overlaps(frame, other)).map((other) => `bands overlap at ${String(other.y)}`)),
    ...scene.bodies.filter(({ standing, box }) => standing !== 'tray' && frames.filter((frame) => isWithin(box, frame)).length !== 1).map(({ id }) => `${id} in no band`),
    ...headings.filter(({ box }) => [...scene.bundles.flatMap(({ label }) => label?.box ?? []), ...frames].some((other) => overlaps(box, other))).map(({ id }) => `heading ${id} covered`),
    ...headings.filter(({ box, texts }) => texts.length === 0 || texts.some(({ y }) => y > bottom(box))).map(({ id }) => `words of ${id} outside it`),
  ];
}

const PICTURES: readonly (readonly [string, Structure])[] = [
  ['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', aPartnershipOf(6, 8)], ['two hundred boxes', aPartnershipOf(10, 19)], ['five hundred boxes', aPartnershipOf(20, 24)],
];

describe('the banded arrangement', () => {
  it.each(PICTURES)('draws %s without a fault', (_, structure) => {
    const scene = banded(structure);
    expect(sceneFaults(scene)).toEqual([]);
    expect(bandFaults(scene)).toEqual([]);
  });

  it('draws any graph without a fault, every box in one band', () => {
    fc.assert(fc.property(structures(24), (structure) => {
      const scene = banded(structure);
      expect(sceneFaults(scene)).toEqual([]);
      expect(bandFaults(scene)).toEqual([]);
    }), { numRuns: 100 });
  });

  it('draws the same picture whatever the order of rows', () => {
    fc.assert(fc.property(structures(14), fc.integer(), (structure, seed) => {
      expect(banded(shuffled(structure, seed))).toEqual(banded(structure));
    }), { numRuns: 30 });
  });

  it('draws every party once and every line that joins two parties', () => {
    fc.assert(fc.property(structures(8), (structure) => {
      const scene = banded(structure);
      expect(scene.bodies.map((body) => body.id)).toEqual(structure.bodies.map((body) => body.id).toSorted());
      const joining = structure.lines.filter((line) => line.from !== line.to).map((line) => line.id).toSorted();
      expect([...scene.lines, ...scene.undrawn].map((line) => line.id).toSorted()).toEqual(joining);
    }), { numRuns: 200 });
  });

  it('is walked through in the same order as the hanging one', () => {
    const told = ({ bodies }: Scene) => bodies.map(({ id, order, parent }) => ({ id, order, parent }));
    fc.assert(fc.property(structures(10), (structure) => {
      expect(told(banded(structure))).toEqual(told(hanging(structure)));
    }), { numRuns: 50 });
  });

  it('is without fault when folded, and the very same when all is opened again', () => {
    fc.assert(fc.property(structures(16), fc.constantFrom(1, 2, 3), (structure, levels) => {
      const scene = banded(fold(structure, { levels, open: [], folded: [] }));
      expect([...sceneFaults(scene), ...bandFaults(scene)]).toEqual([]);
      expect(banded(fold(structure, { levels: 'all', open: [], folded: [] }))).toEqual(banded(structure));
    }), { numRuns: 50 });
  });

  it('keeps a board in its row when a branch is folded', () => {
    const structure = aPartnershipOf(6, 8);
    const bandOf = (scene: Scene, id: string): number => framesOf(scene).findIndex((frame) => isWithin(scene.bodies.find((body) => body.id === id)?.box ?? frame, frame));
    const [open, folded] = [banded(structure), banded(fold(structure, { levels: 3, open: [], folded: [] }))];
    for (const id of ['hwb', 'place', 'h0', 'h5']) expect([id, bandOf(folded, id)]).toEqual([id, bandOf(open, id)]);
  });

  it('hangs in lists what would fill a row too far, also while a part of it is folded away', () => {
    const roots = ['one', 'two'];
    const boards = roots.flatMap((root) => Array.from({ length: 6 }, (_, at) => ({ root, id: `${root}-${String(at)}` })));
    const structure = aStructure([...roots.map((id) => aBoard(id, `Board ${id}`)), ...boards.map(({ id }) => aBoard(id, `Group ${id}`))], boards.map(({ id, root }) => aLine('REPORTS_TO', id, root)));
    for (const folded of [[], ['two']]) {
      const { bodies } = banded(fold(structure, { levels: 'all', open: [], folded }));
      expect(new Set(bodies.filter(({ parent }) => parent === 'one').map(({ box }) => box.y)).size).toBe(6);
    }
  });

  it('is one picture of two days, whichever is asked for first', () => {
    const later = { ...PARTNERSHIP, at: { ...PARTNERSHIP.at, asOf: '2027-04-01' }, bodies: PARTNERSHIP.bodies.slice(1), lines: PARTNERSHIP.lines.slice(3) };
    const scene = banded(unionOf<Structure>(PARTNERSHIP, later));
    expect(scene).toEqual(banded(unionOf<Structure>(later, PARTNERSHIP)));
    expect([...sceneFaults(scene), ...bandFaults(scene)]).toEqual([]);
    expect(scene.bodies).toHaveLength(PARTNERSHIP.bodies.length);
  });

  it('heads each band by its level and what stands in it, lists by theirs', () => {
    expect(headingsOf(banded(PARTNERSHIP))).toEqual(['Level 1', 'Level 2', 'Level 3']);
    expect(headingsOf(banded(aPartnershipOf(6, 8)))).toEqual(['Level 1', 'Level 2', 'Level 3', 'Levels 4 to 5']);
    const words = banded(PARTNERSHIP).groups.find(({ id }) => id === 'band-1')?.texts.map(({ text }) => text).join(' ');
    expect(words).toBe('Level 2 Partnership boards');
    expect(banded(PARTNERSHIP).description).toContain('In bands from the top: level 1, partnership; level 2, partnership boards; level 3, sub-groups. As at 1 April 2026');
  });

  it('parts the page by sector only where boxes of one stand apart from those of another', () => {
    const joint = { sector: 'JOINT' } as const;
    const bodies = [aBoard('cp', 'Care Partnership', joint), aBoard('a', 'Ageing Well Board', joint), aBoard('b', 'Living Well Board', joint), anOrganisation('va', 'Community Action', { sector: 'VOLUNTARY' })];
    const columnsOf = (scene: Scene): readonly string[] => scene.groups.filter(({ id }) => id.startsWith('column-')).flatMap(({ texts }) => texts.map(({ text }) => text));
    const lines = [aLine('PART_OF', 'a', 'cp'), aLine('PART_OF', 'b', 'cp'), aLine('WORKS_WITH', 'cp', 'va')];
    expect(columnsOf(banded(aStructure(bodies, lines)))).toEqual(['Joint', 'Voluntary']);
    const mixed = bodies.map((body) => (body.id === 'b' ? { ...body, sector: 'VOLUNTARY' as const } : body));
    expect(columnsOf(banded(aStructure(mixed, lines)))).toEqual([]);
    const unstated = bodies.map((body) => (body.id === 'va' ? body : { ...body, sector: null }));
    expect(columnsOf(banded(aStructure(unstated, lines)))).toEqual([]);
    const barelyStated = bodies.map((body) => (['a', 'b'].includes(body.id) ? { ...body, sector: null } : body));
    expect(columnsOf(banded(aStructure(barelyStated, lines)))).toEqual([]);
  });

  it('hangs below a board those who serve it and nobody else, told as tied to each other only', () => {
    const bodies = [aBoard('hwb', 'Wellbeing Board'), ...['a', 'b', 'c'].map((id) => aBoard(id, `Group ${id}`))];
    const scene = banded(aStructure(bodies, ['a', 'b', 'c'].map((id) => aLine('SUPPORTS', id, 'hwb'))));
    expect(headingsOf(scene)).toEqual(['Level 1', 'Level 2']);
    expect(scene.bundles.map(({ lines, label }) => [lines.length, label?.text])).toEqual([[3, 'supports']]);
    expect(new Set(scene.bodies.map(({ standing }) => standing))).toEqual(new Set(['strip']));
  });

  it('draws whoever serves a party that itself stands at a side', () => {
    const bodies = [aBoard('hwb', 'Wellbeing Board'), aBoard('lead', 'Lead Officer', { party: 'POST', kind: 'POST' }), aBoard('unit', 'Unit of Planning')];
    const scene = banded(aStructure(bodies, [aLine('ESCALATES_TO', 'lead', 'hwb'), aLine('ADVISES', 'unit', 'lead')]));
    expect([scene.bodies.length, scene.lines.length, sceneFaults(scene)]).toEqual([3, 2, []]);
  });

  it('leaves to the heading what kind a box is of, and says it aloud after all that stands in the box', () => {
    const { texts, say } = banded(PARTNERSHIP).bodies.find(({ id }) => id === 'trans') ?? {};
    expect(texts?.map(({ text }) => text)).toEqual(['Transition sub-group', 'Placed here by our reading']);
    expect(say).toMatch(/^Transition sub-group, Placed here by our reading, Sub-group, part of /);
  });

  it('fills one page: a plan of a dozen boxes on A4, sixty on A3', () => {
    expect(picturePages(banded(PARTNERSHIP), 'a4').pages).toHaveLength(1);
    const { pages, scale } = picturePages(banded(aPartnershipOf(6, 7)), 'a3');
    expect([pages.length, scale >= PAPERS.a3.least]).toEqual([1, true]);
  });

  it('knows how much a page holds', () => {
    for (const [paper, sheet] of [['a4', A4], ['a3', A3]] as const) {
      const { width, height } = roomOn(PAPERS[paper]);
      expect(sheet).toEqual({ width: Math.floor(width / PAPERS[paper].least), height: Math.floor(height / PAPERS[paper].least) });
    }
  });
});
