import { describe, expect, it } from 'vitest';
import { sayDeliverable, sayNoReference, sayNoTiming, sayOddities, sayPrinted } from './deliverable-profile.ts';

describe('what is odd about a printed row', () => {
  const plain = { flags: [], note: null, itemNumber: 10, onRow: 1 } as const;
  it.each([
    [plain, []],
    [{ ...plain, flags: ['merged_row', 'number_missing_in_source'], onRow: 5 } as const,
      ['Its printed row is torn: 5 items stand on one row.', 'The paper prints no number for it; by its place it is number 10.']],
    [{ ...plain, flags: ['duplicated_number'] } as const, ['Its number is printed twice, in its own cell and before the text.']],
    [{ ...plain, note: 'Same as an objective of this area' }, ['Same as an objective of this area.']],
    [{ ...plain, flags: ['noun_only'], note: 'The paper prints a noun only; no detail is given' } as const, ['The paper prints a noun only; no detail is given.']],
  ])('%o', (row, said) => {
    expect(sayOddities(row)).toEqual(said);
  });
});

it('keeps what our copy lost apart from what the paper leaves out', () => {
  expect(sayNoTiming('LOST_IN_EXTRACTION')).toBe('When it is due is lost in our copy of the paper');
  expect(sayNoTiming('NOT_STATED_IN_SOURCE')).toBe('Not stated in the source');
  expect(sayNoReference('LOST_IN_EXTRACTION')).toBe('Which measure it is tied to is lost in our copy of the paper');
});

it('prints figures and places as words', () => {
  expect(sayPrinted(['50% reduction', '42 -> 21 families'])).toBe('50% reduction; 42 to 21 families');
  expect(sayDeliverable({ itemNumber: 3, area: 'Living Well', theme: 'Urgent Care', plan: 'Plan 23/24' }))
    .toBe('Item 3 of Living Well, under Urgent Care, in the plan “Plan 23/24”.');
});
