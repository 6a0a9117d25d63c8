import { describe, expect, it } from 'vitest';
import { DRAWING_CLASSES, RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { CLASS_ORDER, lookOf, styleOf, wordOf } from './edge-styles.ts';
import { aLine } from './structures.fixture.ts';

describe('how lines are drawn', () => {
  it('draws working solid and reporting dashed', () => {
    expect(styleOf(lookOf(aLine('WORKS_WITH', 'a', 'b')))).toMatchObject({ dash: [], arrow: 'none', colour: '#1D5A8A' });
    expect(styleOf(lookOf(aLine('REPORTS_TO', 'a', 'b')))).toMatchObject({ dash: [6, 4], arrow: 'filled', colour: '#0B0C0C' });
  });

  it('draws part of as oversight is drawn, dotted, but without an arrow', () => {
    const partOf = styleOf(lookOf(aLine('PART_OF', 'a', 'b')));
    expect(styleOf(lookOf(aLine('OVERSEES', 'a', 'b')))).toEqual({ ...partOf, arrow: 'open' });
    expect(partOf).toMatchObject({ dash: [2, 4], arrow: 'none' });
  });

  it('keeps the pattern of a proposed line and cases it', () => {
    expect(styleOf(lookOf(aLine('REPORTS_TO', 'a', 'b', { status: 'PROPOSED' })))).toMatchObject({
      width: 5.5, dash: [9, 4], core: { dash: [6, 7], width: 2.6 }, arrow: 'hollow',
    });
  });

  it('greys what was not seen since by colour, never by opacity', () => {
    expect(styleOf(lookOf(aLine('REPORTS_TO', 'a', 'b', { certainty: 'EXTRAPOLATED' }))).colour).toBe('#63686B');
  });

  it('has a place in the key for every drawing class and a word for every type', () => {
    expect(CLASS_ORDER.toSorted()).toEqual([...DRAWING_CLASSES].toSorted());
    expect(RELATIONSHIP_TYPE_NAMES.map(wordOf)).not.toContain('');
    expect([wordOf('PART_OF'), wordOf('ACCOUNTABLE_TO')]).toEqual(['part of', 'accountable to']);
  });

  it('draws by the other house key reporting solid and working dashed, with the same colours, widths and arrows', () => {
    const [works, reports] = [lookOf(aLine('WORKS_WITH', 'a', 'b'), 'SOLID_REPORTS'), lookOf(aLine('REPORTS_TO', 'a', 'b'), 'SOLID_REPORTS')];
    expect([styleOf(works), styleOf(reports)]).toEqual([{ ...styleOf(lookOf(aLine('WORKS_WITH', 'a', 'b'))), dash: [6, 4] }, { ...styleOf(lookOf(aLine('REPORTS_TO', 'a', 'b'))), dash: [] }]);
    const [partOf, byTheOther] = (['DASHED_REPORTS', 'SOLID_REPORTS'] as const).map((key) => styleOf(lookOf(aLine('PART_OF', 'a', 'b'), key)));
    expect(byTheOther).toEqual(partOf);
    expect(styleOf(lookOf(aLine('REPORTS_TO', 'a', 'b', { status: 'PROPOSED' }), 'SOLID_REPORTS'))).toMatchObject({ dash: [], core: { dash: [] }, arrow: 'hollow' });
  });
});
