import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled, structures } from '../../../../test/support/any-structure.ts';
import { largePartnership } from '../../../../test/support/large-partnership.ts';
import { sceneFaults } from '../scene-faults.ts';
import { aBoard, aLine, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { hanging } from './hanging.ts';
import { PAGE, PANEL, TELEPHONE } from './metrics.ts';

/** A telephone's 358 px when the smallest text, 12 px, is shown at its least, 11. */
const WIDEST_FITTED = 390;

describe('the hanging arrangement', () => {
  it.each([['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', aPartnershipOf(6, 8)], ['two hundred boxes', aPartnershipOf(10, 19)], ['a thousand boxes', largePartnership(1000)]])(
    'draws %s without a fault', (_, structure) => {
      expect(sceneFaults(hanging(structure))).toEqual([]);
    });

  it('frames above everything what must stand on the picture, within it, and in its description', () => {
    for (const metrics of [PAGE, TELEPHONE]) {
      const plain = hanging(PARTNERSHIP, { metrics });
      const marked = hanging({ ...PARTNERSHIP, notice: 'Fictional example' }, { metrics });
      expect(marked.notice?.texts.map(({ text }) => text)).toEqual(['Fictional example']);
      expect(marked.description).toMatch(/^Fictional example\. As at/);
      expect(sceneFaults(marked)).toEqual([]);
      const { y = 0, height = 0 } = marked.notice?.box ?? {};
      for (const { box } of marked.bodies) expect(box.y).toBeGreaterThan(y + height);
      expect(marked.bodies).toEqual(plain.bodies);
      expect(plain.notice).toBeNull();
    }
  });

  it('draws any graph without a fault', () => {
    fc.assert(fc.property(structures(24), (structure) => {
      expect(sceneFaults(hanging(structure))).toEqual([]);
    }), { numRuns: 150 });
  });

  it('draws any graph in a narrow panel without a fault', () => {
    fc.assert(fc.property(structures(8), (structure) => {
      expect(sceneFaults(hanging(structure, { metrics: PANEL }))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('draws any graph on a telephone without a fault, one tree in its width', () => {
    fc.assert(fc.property(structures(8), (structure) => {
      expect(sceneFaults(hanging(structure, { metrics: TELEPHONE }))).toEqual([]);
    }), { numRuns: 60 });
    const { bbox, bodies, stamp } = hanging(PARTNERSHIP, { metrics: TELEPHONE });
    expect(bbox.width).toBeLessThanOrEqual(358);
    expect(bodies).toHaveLength(PARTNERSHIP.bodies.length);
    expect(stamp).not.toBeNull();
  });

  it('hangs partners tied to each other only below the first of them on a telephone, within its least size', () => {
    const { bbox, lines } = hanging(NETWORK, { metrics: TELEPHONE });
    expect(bbox.width).toBeLessThanOrEqual(WIDEST_FITTED);
    expect(lines).toHaveLength(NETWORK.lines.length);
  });

  it('lets no word make a telephone’s picture wider: it stands beside its line or in the key', () => {
    const { bbox } = hanging(aStructure(
      [aBoard('chief', 'Chief Officer group'), aBoard('lead', 'Lead Officer', { party: 'POST', kind: 'POST' }), aBoard('hwb', 'Health and Wellbeing Board'), aBoard('plan', 'Unit of Planning')],
      [aLine('ESCALATES_TO', 'lead', 'chief'), aLine('ESCALATES_TO', 'chief', 'hwb', { basis: 'IMPLIED' }), aLine('SUPPORTS', 'plan', 'hwb')],
    ), { metrics: TELEPHONE });
    expect(bbox.width).toBeLessThanOrEqual(WIDEST_FITTED);
  });

  it('widens the gap between two columns rather than number or drop a word that has room on the page', () => {
    const proposed = { status: 'PROPOSED' } as const;
    const { bundles } = hanging(aStructure(
      ['a', 'b', 'a1', 'a2', 'b1', 'b2'].map((id) => aBoard(id, `Board ${id}`)),
      [
        aLine('REPORTS_TO', 'a1', 'a'), aLine('REPORTS_TO', 'a2', 'a'), aLine('REPORTS_TO', 'b1', 'b'), aLine('REPORTS_TO', 'b2', 'b'),
        aLine('OVERSEES', 'b', 'a1', proposed), aLine('REPORTS_TO', 'b1', 'a', proposed), aLine('REPORTS_TO', 'b2', 'a', proposed),
      ],
    ));
    expect(bundles.map(({ label }) => label?.text).toSorted()).toEqual(
      ['Proposed: oversees', 'Proposed: reports to', 'Proposed: reports to', 'reports to', 'reports to']);
  });

  it('says a thing once in a box, though both remark and line say it', () => {
    const { bodies } = hanging(aStructure(
      [aBoard('whole', 'Care Partnership'), aBoard('part', 'Executive', { remark: 'Placed here by our reading. Last seen in autumn 2021' })],
      [aLine('PART_OF', 'part', 'whole', { basis: 'IMPLIED' })],
    ), { metrics: TELEPHONE });
    const said = bodies.find(({ id }) => id === 'part')?.texts.map(({ text }) => text);
    expect(said?.slice(-2)).toEqual(['Placed here by our reading', 'Last seen in autumn 2021']);
  });

  it('draws the same picture whatever the order of rows', () => {
    fc.assert(fc.property(structures(16), fc.integer(), (structure, seed) => {
      expect(hanging(shuffled(structure, seed))).toEqual(hanging(structure));
    }), { numRuns: 50 });
  });

  it('draws every party once and every line that joins two parties', () => {
    fc.assert(fc.property(structures(20), (structure) => {
      const scene = hanging(structure);
      expect(scene.bodies.map((body) => body.id)).toEqual(structure.bodies.map((body) => body.id).toSorted());
      const joining = structure.lines.filter((line) => line.from !== line.to).map((line) => line.id).toSorted();
      expect(scene.lines.map((line) => line.id)).toEqual(joining);
    }), { numRuns: 100 });
  });

  it('breaks the list of a hub with two hundred children into several', () => {
    const children = Array.from({ length: 200 }, (_, at) => aBoard(`c${String(at).padStart(3, '0')}`, `Group number ${String(at)}`));
    const scene = hanging(aStructure([aBoard('hub', 'Hub Board'), ...children], children.map(({ id }) => aLine('REPORTS_TO', id, 'hub'))));
    expect(sceneFaults(scene)).toEqual([]);
    expect(scene.bbox.height).toBeLessThan(3000);
    expect(scene.bbox.width).toBeLessThan(4000);
  });
});
