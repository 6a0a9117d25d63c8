import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMatches } from './near-matches.ts';

const titled = (...titles: readonly string[]) => titles.map((title, at) => ({ id: `d-${String(at)}`, title }));
const found = (title: string, ...others: readonly string[]) => nearMatches(title, titled(...others)).map((one) => one.title);

describe('titles like this one', () => {
  it.each([
    ['Frailty hospital at home', 'Respiratory and frailty hospital at home', true],
    ['Respiratory and frailty hospital at home', 'Frailty hospital at home', true],
    ['Develop end of life strategy', 'End of Life strategy: training', true],
    ['Develop 24/7 Urgent Treatment Centre at UHND', 'Urgent Community Response', false],
    ['Community contract review', 'Review of the dementia contract', false],
    ['Develop care', 'Develop and improve', false],
    ['Commission County Durham Same Day Urgent Care Hubs', 'Continue the County Durham Care Provider Panel', false],
    ['System-wide dementia strategy', 'Refresh the carers strategy', false],
  ])('%s and %s: %s', (title, other, isLike) => {
    expect(found(title, other)).toEqual(isLike ? [other] : []);
  });
  it('are at most five, likest first', () => {
    const others = ['stroke rehab beds', ...Array.from({ length: 6 }, (_, at) => `stroke rehab beds ward number ${String(at)}`)];
    expect(found('Stroke rehab beds in wards', ...others)).toHaveLength(5);
    expect(found('Stroke rehab beds in wards', ...others)[0]).toBe('stroke rehab beds');
  });
  it('are the same whatever order they come in', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.array(fc.constantFrom('care', 'home', 'frailty', 'stroke'), { maxLength: 4 }).map((words) => words.join(' '))), (titles) => {
      const others = titled(...titles);
      expect(nearMatches('Frailty care at home', others.toReversed())).toEqual(nearMatches('Frailty care at home', others));
    }));
  });
});
