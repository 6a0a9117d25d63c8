import { describe, expect, it } from 'vitest';
import { sayLine, sayReportingGap, type SpokenLine } from './line.ts';

const board = { name: 'Living Well Partnership Board', kind: 'BODY' } as const;
const partnership = { name: 'County Durham Care Partnership', kind: 'BODY' } as const;
const council = { name: 'Durham County Council', kind: 'ORGANISATION' } as const;
const ambulances = { name: 'North East Ambulance Service', kind: 'ORGANISATION' } as const;
const aLine = (over: Partial<SpokenLine> = {}): SpokenLine => ({ type: 'PART_OF', status: 'IN_FORCE', from: board, to: partnership, ...over });

describe('a line as a sentence', () => {
  it.each([
    [aLine(), 'The Living Well Partnership Board is part of the County Durham Care Partnership.'],
    [aLine({ status: 'PROPOSED', type: 'REPORTS_TO' }), 'The Living Well Partnership Board reports to the County Durham Care Partnership (proposed).'],
    [aLine({ type: 'WORKS_WITH', from: council, to: ambulances, cadence: 'weekly' }), 'Durham County Council works with the North East Ambulance Service, weekly.'],
    [aLine({ type: 'SUPPORTS', from: { name: 'Programme delivery groups', kind: 'BODY' } }), 'The Programme delivery groups support the County Durham Care Partnership.'],
    [aLine({ from: { name: 'BSIL', kind: 'BODY' }, status: 'AGREED' }), 'BSIL is part of the County Durham Care Partnership (agreed, not yet in force).'],
  ])('names both parties in the direction it is stored', (line, said) => {
    expect(sayLine(line)).toBe(said);
  });
});

describe('what the papers leave open about reporting', () => {
  it.each([
    [false, false, 'No paper says to whom it reports, or which groups report to it.'],
    [true, false, 'No paper says which groups report to it.'],
    [false, true, 'No paper says to whom it reports.'],
    [true, true, undefined],
  ])('with a line up %s and a line down %s', (hasUpward, hasDownward, said) => {
    expect(sayReportingGap({ hasUpward, hasDownward })).toBe(said);
  });
});
