import { expect, it } from 'vitest';
import { cellsOf, type StoredCellGap, type StoredObservation } from './measure-gaps.ts';

const on = (day: string) => ({ firstAttested: day, attestedOn: [day] });
const seen = (over: Partial<StoredObservation>): StoredObservation => ({ id: 'o', kind: 'BASELINE', value: '14.6%', due: null, claimIds: ['c'], ...on('2023-03-15'), ...over });
const gap = (over: Partial<StoredCellGap>): StoredCellGap => ({ id: 'g', slot: 'baseline', reason: 'BLANK_IN_SOURCE', claimIds: ['c'], ...on('2023-03-15'), ...over });
const brief = (observations: readonly StoredObservation[], absences: readonly StoredCellGap[]) =>
  cellsOf('2024-01-01', { observations, absences }).map((cell) => ('value' in cell ? cell.value : cell.reason));

it('has three cells, each with its own reason, not stated where none is recorded', () => {
  expect(brief([], [gap({}), gap({ id: 'h', slot: 'due', reason: 'LOST_IN_EXTRACTION' })])).toEqual(['BLANK_IN_SOURCE', 'NOT_STATED_IN_SOURCE', 'LOST_IN_EXTRACTION']);
});

it('takes the date from whatever observation prints one', () => {
  expect(brief([seen({ kind: 'TARGET', value: '5%', due: '2025' })], [])).toEqual(['NOT_STATED_IN_SOURCE', '5%', '2025']);
});

it('is closed by what is observed, whatever another paper left open', () => {
  expect(brief([seen({})], [gap({})])[0]).toBe('14.6%');
});

it('believes the newest paper up to the day', () => {
  const older = gap({ id: 'a', reason: 'LOST_IN_EXTRACTION', ...on('2021-09-01') });
  expect(brief([], [older, gap({ id: 'b' })])[0]).toBe('BLANK_IN_SOURCE');
  expect(cellsOf('2022-01-01', { observations: [], absences: [older, gap({ id: 'b', firstAttested: '2021-01-01' })] })[0]).toMatchObject({ reason: 'LOST_IN_EXTRACTION' });
});
