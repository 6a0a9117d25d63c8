import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled, structures } from '../../../test/support/any-structure.ts';
import { hanging } from './layout/hanging.ts';
import type { Structure } from './structure-model.ts';
import { aBoard, aLine, aStructure, NETWORK, PARTNERSHIP } from './structures.fixture.ts';
import { tourOf } from './tour.ts';

const tour = (structure: Structure) => tourOf({ whole: structure, scene: hanging(structure) });
const sayOf = (structure: Structure, title: string): string | undefined => tour(structure).find((stop) => stop.title === title)?.say;

describe('the tour of a picture', () => {
  it('tells where the top is, who decides, who reports, what is proposed and old, and how to find one’s own', () => {
    expect(tour(NETWORK).map(({ title }) => title)).toEqual([
      'Where the top is', 'Who decides', 'Who reports to whom', 'Who works together', 'What is only proposed', 'What papers no longer name', 'Who stands apart', 'Find your own',
    ]);
    expect(sayOf(PARTNERSHIP, 'Where the top is')).toBe('At the top stands the Northmoor Care Partnership: no paper known on this date puts anybody above it.');
    expect(sayOf(PARTNERSHIP, 'Who reports to whom')).toContain('Most lead to the Northmoor Care Partnership: 3 bodies stand below it.');
    expect(sayOf(NETWORK, 'What is only proposed')).toContain('8 parties and 4 lines here');
    expect(sayOf(PARTNERSHIP, 'What is only proposed')).toContain('none is known on this date');
    expect(sayOf(PARTNERSHIP, 'Who decides')).toContain('No paper known on this date says so of any body here.');
    expect(tour(PARTNERSHIP).some(({ title }) => title === 'Who works together')).toBe(false);
  });

  it('names who may decide and who is not seen lately, and says where proposals are hidden', () => {
    const small = aStructure([aBoard('a', 'Place Board', { authority: 'MEMBERS_DECIDE' }), aBoard('b', 'Old Group', { remark: 'Last seen in March 2024' }), aBoard('c', 'Older Group', { certainty: 'EXTRAPOLATED' })], [aLine('REPORTS_TO', 'b', 'a')]);
    const hidden = { ...small, at: { ...small.at, proposals: false } };
    expect(sayOf(hidden, 'Who decides')).toBe('A thick border means that a body may decide. Papers say so of the Place Board.');
    expect(sayOf(hidden, 'What papers no longer name')).toContain('So it is with the Old Group and the Older Group.');
    expect(sayOf(hidden, 'What is only proposed')).toContain('Only what is in force is drawn.');
    expect(sayOf(hidden, 'Who reports to whom')).toContain('One leads from the Old Group to the Place Board.');
  });

  it('says something of an empty picture, and how to see more', () => {
    const empty = aStructure([], []);
    expect(tour(empty).map(({ say }) => say)[0]).toContain('No paper known on this date names a body of this place.');
    expect(tour({ ...empty, at: { ...empty.at, proposals: false } })).toHaveLength(2);
  });

  it('has of any structure six to eight stops, each a sentence about parties that are there, in whatever order its rows come', () => {
    fc.assert(fc.property(structures(14), fc.integer(), (structure, seed) => {
      const stops = tour(structure);
      expect(stops.length).toBeGreaterThanOrEqual(6);
      expect(stops.length).toBeLessThanOrEqual(8);
      const known = new Set(structure.bodies.map(({ id }) => id));
      for (const { say, about } of stops) {
        expect(say).toMatch(/^[A-Z“][^]*\.$/u);
        expect(about.filter((id) => !known.has(id))).toEqual([]);
      }
      expect(tour(shuffled(structure, seed)).map(({ say, about }) => [say, about.toSorted()])).toEqual(stops.map(({ say, about }) => [say, about.toSorted()]));
    }), { numRuns: 60 });
  });
});
