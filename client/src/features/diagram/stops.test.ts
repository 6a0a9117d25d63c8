import { describe, expect, it } from 'vitest';
import { stopOf } from './stops.ts';

const DAYS = ['2022-04-28', '2023-06-14', '2024-04-01'];

describe('a day among those on which something changed', () => {
  it.each([
    ['2022-04-27', -1, undefined, '2022-04-28', 'Before the first date on which anything is known.'],
    ['2022-04-28', 0, undefined, '2023-06-14', 'Date 1 of 3 on which something changed.'],
    ['2022-04-29', 0, '2022-04-28', '2023-06-14', 'No change is known between 28 April 2022 and 14 June 2023.'],
    ['2023-06-14', 1, '2022-04-28', '2024-04-01', 'Date 2 of 3 on which something changed.'],
    ['2026-11-30', 2, '2024-04-01', undefined, 'No change is known after 1 April 2024.'],
  ])('%s stands at %i, after %s and before %s', (asOf, ...[at, previous, next, say]) => {
    expect(stopOf(DAYS, asOf)).toEqual({ at, previous, next, say });
  });

  it('is before the first where there is none', () => {
    expect(stopOf([], '2022-04-28')).toMatchObject({ at: -1, previous: undefined, next: undefined });
  });
});
