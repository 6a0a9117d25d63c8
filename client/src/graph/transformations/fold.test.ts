import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_FIRST, isFolded, readFolding, turned, unreadIn, type Folding, type Levels } from '../folding.ts';
import { hanging } from '../layout/hanging.ts';
import { PAGE, TELEPHONE } from '../layout/metrics.ts';
import type { SceneBody } from '../scene.ts';
import { sceneFaults } from '../scene-faults.ts';
import type { Structure } from '../structure-model.ts';
import { aBoard, aLine, anOrganisation, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { fold, levelsShown } from './fold.ts';

const ALL: Folding = { ...AT_FIRST, levels: 'all' };
const TYPES = ['REPORTS_TO', 'REPORTS_TO', 'REPORTS_TO', 'PART_OF', 'OVERSEES', 'WORKS_WITH', 'ADVISES', 'ESCALATES_TO'] as const;
const idAt = (at: number): string => `b${String(at).padStart(2, '0')}`;

/** Any governance graph: rings, several parents, parties without a line, and two days of some. */
const structures = (most: number): fc.Arbitrary<Structure> => fc.integer({ min: 2, max: most }).chain((count) => {
  const end = fc.integer({ min: 0, max: count - 1 });
  const party = fc.record({ isOrganisation: fc.boolean(), isChanged: fc.boolean() });
  const tie = fc.record({ type: fc.constantFrom(...TYPES), from: end, to: end });
  return fc.record({ parties: fc.array(party, { minLength: count, maxLength: count }), ties: fc.array(tie, { minLength: 1, maxLength: count * 2 }) }).map(({ parties, ties }) => aStructure(
    parties.map(({ isOrganisation, isChanged }, at) => (isOrganisation ? anOrganisation : aBoard)(idAt(at), `Board number ${String(at)}`, isChanged ? { change: { kind: 'FIRST_SEEN', was: null } } : {})),
    ties.map(({ type, from, to }, at) => aLine(type, idAt(from), idAt(to), { id: `l${String(at).padStart(2, '0')}` })),
  ));
});

const foldings = (most: number): fc.Arbitrary<Folding> => fc.record({
  levels: fc.constantFrom<Levels[]>('all', 1, 2, 3),
  open: fc.uniqueArray(fc.integer({ min: 0, max: most - 1 }).map(idAt), { maxLength: 4 }), folded: fc.uniqueArray(fc.integer({ min: 0, max: most - 1 }).map(idAt), { maxLength: 4 }),
}).map(({ levels, open, folded }) => ({ levels, open: open.toSorted(), folded: folded.filter((id) => !open.includes(id)).toSorted() }));

const sceneOf = (structure: Structure, folding: Folding) => hanging(fold(structure, folding));

describe('folding a branch and opening it again', () => {
  it('gives the very same picture', () => {
    fc.assert(fc.property(structures(14), foldings(14), (structure, folding) => {
      const before = sceneOf(structure, folding);
      const { levels } = levelsShown(structure, folding);
      for (const { id, tier, branch } of before.bodies.filter((body) => body.branch?.is === 'open' && body.standing === 'tree')) {
        const box = { id, level: tier + 1 };
        const once = turned(folding, box, levels);
        expect(sceneOf(structure, once).bodies.find((body) => body.id === id)?.branch?.is).toBe('folded');
        expect(branch?.is).toBe('open');
        const twice = turned(once, box, levels);
        expect(sceneOf(structure, twice)).toEqual(before);
        if (!folding.open.includes(id)) expect(twice).toEqual(folding);
      }
    }), { numRuns: 25 });
  });

  it('gives the same picture in whatever order branches are folded', () => {
    fc.assert(fc.property(structures(14), fc.shuffledSubarray(Array.from({ length: 14 }, (_, at) => at)), (structure, places) => {
      const { levels } = levelsShown(structure, ALL);
      const tiers = new Map(sceneOf(structure, ALL).bodies.map(({ id, tier }) => [id, tier]));
      const folded = (order: readonly number[]): Folding => order.reduce((state, at) => turned(state, { id: idAt(at), level: (tiers.get(idAt(at)) ?? 0) + 1 }, levels), ALL);
      expect(sceneOf(structure, folded(places))).toEqual(sceneOf(structure, folded(places.toReversed())));
    }), { numRuns: 25 });
  });
});

describe('a picture with folded branches', () => {
  it('has no fault, whatever is folded, on a page and on a telephone', () => {
    for (const [metrics, most, numRuns] of [[PAGE, 20, 80], [TELEPHONE, 8, 40]] as const) fc.assert(fc.property(structures(most), foldings(most), (structure, folding) => {
      expect(sceneFaults(hanging(fold(structure, folding), { metrics }))).toEqual([]);
    }), { numRuns });
  });

  it('counts everybody once, drawn or folded away, with what changed among them', () => {
    fc.assert(fc.property(structures(16), foldings(16), (structure, folding) => {
      const { bodies, away } = sceneOf(structure, folding);
      expect([...bodies, ...away.bodies].map(({ id }) => id).toSorted()).toEqual(structure.bodies.map(({ id }) => id).toSorted());
      for (const { id, hidden, branch } of bodies) {
        const own = away.bodies.filter(({ under }) => under === id);
        expect(hidden).toBe(own.length);
        const changed = own.filter(({ change }) => change !== null).length;
        const counts = branch?.is === 'folded' ? branch.text.text.match(/\d+/gu)?.map(Number) : [];
        expect(counts).toEqual([own.length, changed].filter((count) => count > 0));
      }
    }), { numRuns: 50 });
  });

  it('tells every line: it is drawn, or has an end folded away and is told', () => {
    fc.assert(fc.property(structures(16), foldings(16), (structure, folding) => {
      const { bodies, lines, undrawn, away } = sceneOf(structure, folding);
      const drawn = new Set(bodies.map(({ id }) => id));
      const known = new Map(structure.lines.map((line) => [line.id, line]));
      expect(new Set([...lines, ...undrawn, ...away.lines].map(({ id }) => id))).toEqual(new Set(structure.lines.filter(({ from, to }) => from !== to).map(({ id }) => id)));
      for (const { id } of away.lines) expect([known.get(id)?.from, known.get(id)?.to].some((end) => !drawn.has(end ?? ''))).toBe(true);
    }), { numRuns: 50 });
  });

  it('leaves everybody who is still drawn in the part that it plays in the whole', () => {
    fc.assert(fc.property(structures(16), foldings(16), (structure, folding) => {
      // A partner stands beside its party or hangs below it, as there is room, and is a step below it either way.
      const partOf = ({ parent, tier, standing }: SceneBody) => ({ parent, below: tier + (standing === 'side' ? 1 : 0), isTray: standing === 'tray', isStrip: standing === 'strip' });
      const whole = sceneOf(structure, ALL);
      const parts = new Map(whole.bodies.map((body) => [body.id, partOf(body)]));
      const { bodies, cuts } = sceneOf(structure, folding);
      for (const body of bodies) expect(partOf(body)).toEqual(parts.get(body.id));
      expect(cuts).toEqual(whole.cuts);
    }), { numRuns: 50 });
  });

  it.each([['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', aPartnershipOf(6, 8)], ['five hundred', aPartnershipOf(20, 24)]])('draws %s to each of its levels without a fault', (_, structure) => {
    for (const levels of [undefined, 1, 2, 3] as const) expect(sceneFaults(sceneOf(structure, { ...AT_FIRST, levels }))).toEqual([]);
  });
});

describe('what is folded at first', () => {
  it('is nothing while the lines between all can be drawn', () => {
    expect(fold(NETWORK, AT_FIRST)).toBe(NETWORK);
    expect(levelsShown(aPartnershipOf(5, 8), AT_FIRST)).toEqual({ depth: 5, levels: 'all' });
  });

  it('is what lies below the deepest level that can be read, of five hundred all but the boards', () => {
    const large = aPartnershipOf(20, 24);
    expect(levelsShown(large, AT_FIRST).levels).toBe(3);
    const { bodies, says } = sceneOf(large, AT_FIRST);
    expect(bodies.filter(({ hidden }) => hidden > 0)).toHaveLength(20);
    // With the organisation that works with one of the boards.
    expect(bodies.reduce((sum, { hidden }) => sum + hidden, 0)).toBe(481);
    expect(says[1]).toMatch(/^495 bodies in force, 10 not yet; 1 organisation$/);
    expect(says[3]).toMatch(/^Of these, 481 parties and \d+ lines are folded away, counted in their boxes$/);
  });

  it('opens one level further below a box that is opened', () => {
    const { bodies } = sceneOf(aPartnershipOf(6, 8), { levels: 1, open: ['hwb'], folded: [] });
    expect(bodies.find(({ id }) => id === 'hwb')?.branch?.is).toBe('open');
    const place = bodies.find(({ id }) => id === 'place')?.branch;
    expect(place?.is === 'folded' ? place.say : '').toMatch(/^\d+ parties folded$/);
  });
});

it('leaves boards that stood in a row in their row when what hangs below them is folded', () => {
  const large = aPartnershipOf(6, 8);
  for (const levels of ['all', 3] as const) {
    const boards = sceneOf(large, { ...AT_FIRST, levels }).bodies.filter(({ parent }) => parent === 'place').filter(({ standing }) => standing === 'tree');
    expect([levels, boards.length, new Set(boards.map(({ box }) => box.y)).size]).toEqual([levels, 6, 1]);
  }
});

describe('a folded box', () => {
  const three = aStructure(
    [aBoard('a', 'A Board'), aBoard('a1', 'First Group', { change: { kind: 'FIRST_SEEN', was: null } }), aBoard('a2', 'Second Group'), aBoard('b', 'B Board'), aBoard('b1', 'B Group')],
    [aLine('REPORTS_TO', 'a1', 'a'), aLine('REPORTS_TO', 'a2', 'a'), aLine('WORKS_WITH', 'a1', 'b'), aLine('WORKS_WITH', 'a2', 'b1'), aLine('REPORTS_TO', 'b1', 'b')],
  );

  it('says how many it holds, what changed, and whose lines lead elsewhere, wherever it is told', () => {
    const { bodies, legend, away } = sceneOf(three, { ...ALL, folded: ['a'] });
    const box = bodies.find(({ id }) => id === 'a');
    expect(box?.say).toBe('A Board, Board, 2 bodies folded, 1 of them changed, 2 of their lines lead elsewhere');
    expect(box?.branch).toMatchObject({ text: { text: '+2 bodies, 1 changed' } });
    expect(legend.entries.filter(({ sample }) => sample.is === 'fold')).toHaveLength(1);
    expect(away.lines.map(({ id }) => id)).toEqual(['a1.reports_to.a', 'a1.works_with.b', 'a2.reports_to.a', 'a2.works_with.b1']);
    // B stays in the tree though its last drawn line is folded away.
    expect(sceneOf(three, { ...ALL, folded: ['a', 'b'] }).bodies.map(({ standing }) => standing)).toEqual(['tree', 'tree']);
  });
});

it('an address is read as it was written, and what it cannot mean is left out', () => {
  expect(readFolding({ levels: '2', open: 'b,a,b', folded: 'c' })).toEqual({ levels: 2, open: ['a', 'b'], folded: ['c'] });
  expect(readFolding({ levels: '0', open: 'two words' })).toEqual(AT_FIRST);
  expect(isFolded({ levels: 2, open: [], folded: [] }, { id: 'x', level: 2 })).toBe(true);
});

it('a comma too many in an address names nobody and is no fault', () => {
  const typed = { open: ',', folded: ',b-a,,b-c,' };
  expect([readFolding(typed), unreadIn(typed)]).toEqual([{ ...AT_FIRST, folded: ['b-a', 'b-c'] }, []]);
  expect(unreadIn({ folded: 'b-a,,two words' })).toEqual([{ name: 'folded', value: 'two words' }]);
});
