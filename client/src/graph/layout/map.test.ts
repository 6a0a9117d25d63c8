import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled, structures } from '../../../../test/support/any-structure.ts';
import { there } from '../../../../test/support/there.ts';
import { append } from '../append.ts';
import { bottom, right, type Box } from '../geometry.ts';
import { marksOf } from '../marks.ts';
import { primaryParents } from '../primary-parents.ts';
import type { Scene } from '../scene.ts';
import { sceneFaults } from '../scene-faults.ts';
import { aBoard, aLine, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import type { Structure } from '../structure-model.ts';
import { fold } from '../transformations/fold.ts';
import { focusOn } from '../transformations/focus.ts';
import { unionOf } from '../transformations/union.ts';
import { textVersionOf } from '../writers/text-version.ts';
import { hanging } from './hanging.ts';
import { map } from './map.ts';
import { SIDE } from './nest-plan.ts';
import { isInside } from './nests.ts';

const PICTURES: readonly (readonly [string, Structure])[] = [
  ['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', aPartnershipOf(6, 8)], ['two hundred boxes', aPartnershipOf(10, 19)], ['five hundred boxes', aPartnershipOf(20, 24)],
];

/** Who stands directly in whose box, as it is drawn: in the smallest box around it. */
function holdersOf({ bodies }: Scene): ReadonlyMap<string, string> {
  const size = ({ box }: Scene['bodies'][number]): number => box.width * box.height;
  return new Map(bodies.flatMap((body) => {
    const [holder] = bodies.filter((other) => other !== body && isInside(body.box, other.box)).toSorted((a, b) => size(a) - size(b));
    return holder === undefined ? [] : [[body.id, holder.id] as const];
  }));
}

const parentsIn = (structure: Structure): ReadonlyMap<string, string> => new Map([...primaryParents(structure).parentOf].map(([id, { above }]) => [id, above]));
const sorted = (holders: ReadonlyMap<string, string>) => [...holders].toSorted();

describe('the map', () => {
  it.each(PICTURES)('draws %s without a fault, each in the box of its parent and of nobody else', (_, structure) => {
    const scene = map(structure);
    expect(sceneFaults(scene)).toEqual([]);
    expect(sorted(holdersOf(scene))).toEqual(sorted(parentsIn(structure)));
  });

  it.each(PICTURES.slice(1))('leaves in %s no column of a box blank, and little of a box that holds others', (_, structure) => {
    const { bodies } = map(structure);
    const boxOf = new Map(bodies.map(({ id, box }) => [id, box]));
    const inside = new Map<string, Box[]>();
    for (const [inner, outer] of holdersOf(map(structure))) append(inside, outer, there(boxOf.get(inner)));
    const area = (boxes: readonly Box[]): number => boxes.reduce((sum, { width, height }) => sum + width * height, 0);
    const shares = [...inside].map(([id, boxes]) => {
      const whole = there(boxOf.get(id));
      expect(Math.abs(right(whole) - SIDE - Math.max(...boxes.map(right)))).toBeLessThanOrEqual(1);
      return area(boxes) / area([{ ...whole, y: Math.min(...boxes.map(({ y }) => y)), height: bottom(whole) - Math.min(...boxes.map(({ y }) => y)) }]);
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.6);
  });

  it('shares out what a short row of boxes leaves free', () => {
    const boards = ['a', 'b', 'c', 'd', 'e'];
    const structure = aStructure(['top', ...boards, ...boards.flatMap((id) => [1, 2, 3, 4].map((at) => `${id}${String(at)}`))].map((id) => aBoard(id, `Northmoor Board ${id}`)), [
      ...boards.map((id) => aLine('REPORTS_TO', id, 'top')), ...boards.flatMap((id) => [1, 2, 3, 4].map((at) => aLine('REPORTS_TO', `${id}${String(at)}`, id))),
    ]);
    const boxOf = new Map(map(structure).bodies.map(({ id, box }) => [id, box]));
    const rows = new Map<number, Box[]>();
    for (const id of boards) append(rows, there(boxOf.get(id)).y, there(boxOf.get(id)));
    expect(rows.size).toBeGreaterThan(1);
    for (const row of rows.values()) expect(Math.abs(right(there(boxOf.get('top'))) - SIDE - Math.max(...row.map(right)))).toBeLessThanOrEqual(1);
  });

  it('draws any graph without a fault, each in the box of its parent and of nobody else', () => {
    fc.assert(fc.property(structures(16), (structure) => {
      const scene = map(structure);
      expect(sceneFaults(scene)).toEqual([]);
      expect(sorted(holdersOf(scene))).toEqual(sorted(parentsIn(structure)));
    }), { numRuns: 60 });
  });

  it('draws the same picture whatever the order of rows', () => {
    fc.assert(fc.property(structures(12), fc.integer(), (structure, seed) => {
      expect(map(shuffled(structure, seed))).toEqual(map(structure));
    }), { numRuns: 25 });
  });

  it('draws every party once, and tells every line that joins two parties, in the words after it too', () => {
    fc.assert(fc.property(structures(10), (structure) => {
      const scene = map(structure);
      expect(scene.bodies.map((body) => body.id)).toEqual(structure.bodies.map((body) => body.id).toSorted());
      const joining = structure.lines.filter((line) => line.from !== line.to);
      expect([...scene.lines, ...scene.undrawn].map((line) => line.id).toSorted()).toEqual(joining.map((line) => line.id).toSorted());
      const words = textVersionOf(scene, { passages: new Map(), url: '' }).flatMap(({ items }) => items.map(({ text }) => text));
      for (const { say } of joining) expect(words).toContain(say);
    }), { numRuns: 40 });
  });

  it('is walked through in the same order as the hanging one, and lays each box below those in it', () => {
    const told = ({ bodies }: Scene) => bodies.map(({ id, order, parent }) => ({ id, order, parent }));
    fc.assert(fc.property(structures(10), (structure) => {
      const scene = map(structure);
      expect(told(scene)).toEqual(told(hanging(structure)));
      const laid = marksOf(scene).flatMap((mark) => (mark.is === 'rect' ? [mark.box] : []));
      const placeOf = (id: string): number => laid.indexOf(scene.bodies.find((body) => body.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 });
      for (const [inner, outer] of holdersOf(scene)) expect(placeOf(inner)).toBeGreaterThan(placeOf(outer));
    }), { numRuns: 40 });
  });

  it('is without fault when folded, and the very same when all is opened again', () => {
    fc.assert(fc.property(structures(14), fc.constantFrom(1, 2, 3), (structure, levels) => {
      expect(sceneFaults(map(fold(structure, { levels, open: [], folded: [] })))).toEqual([]);
      expect(map(fold(structure, { levels: 'all', open: [], folded: [] }))).toEqual(map(structure));
    }), { numRuns: 25 });
  });

  it('is one picture of two days, whichever is asked for first', () => {
    const later = { ...PARTNERSHIP, at: { ...PARTNERSHIP.at, asOf: '2027-04-01' }, bodies: PARTNERSHIP.bodies.slice(1), lines: PARTNERSHIP.lines.slice(3) };
    const scene = map(unionOf<Structure>(PARTNERSHIP, later));
    expect(scene).toEqual(map(unionOf<Structure>(later, PARTNERSHIP)));
    expect(sceneFaults(scene)).toEqual([]);
  });

  it('says above the boxes in a box how they stand to it, and never that what reports is a part', () => {
    const proposed = { status: 'PROPOSED' } as const;
    const scene = map(aStructure(
      ['top', 'part', 'reports', 'planned', 'seen'].map((id) => aBoard(id, `Board ${id}`)),
      [aLine('PART_OF', 'part', 'top'), aLine('REPORTS_TO', 'reports', 'top'), aLine('REPORTS_TO', 'planned', 'top', proposed), aLine('OVERSEES', 'top', 'seen')],
    ));
    expect(scene.bodies.find(({ id }) => id === 'top')?.headings.map(({ text }) => text)).toEqual(['Reports to it', 'It oversees', 'Part of it', 'Proposed: reports to it']);
    expect(scene.legend.entries.flatMap(({ texts }) => texts.map(({ text }) => text))).toContain('A box in another: the heading above it says how it stands to the one it is in');
  });

  it('says in the boxes what is no hierarchy: all of it where it is little, else that of the body it is drawn around, and counts the rest', () => {
    const saysOf = (scene: Scene, id: string): readonly string[] => scene.bodies.find((body) => body.id === id)?.details ?? [];
    expect(saysOf(map(NETWORK), 'tfg')).toContain('Reports to Integration Board (proposed)');
    const many = aPartnershipOf(4, 8);
    const structure = { ...many, lines: [...many.lines, ...Array.from({ length: 6 }, (_, at) => [0, 1, 2].map((column) => aLine('ADVISES', `h${String(column)}-00${String(at)}`, 'h3'))).flat()] };
    const whole = map(structure);
    expect(saysOf(whole, 'alliance')).toContain('Works with Early Years Board 0');
    expect(saysOf(whole, 'h0-000').join()).not.toContain('Advises Physical');
    expect(whole.says.join()).toMatch(/\d+ further lines are told in the list of lines only/);
    const near = map(focusOn(structure, { id: 'h3', hops: 2, direction: 'both' }), { focus: 'h3' });
    expect(saysOf(near, 'h3')).toContain('Early Years Group 0 advises it');
  });
});
