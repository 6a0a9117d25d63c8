import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { structureDays } from './structure-days.ts';

const PAPER = '2023-03-15';
const span = (validFrom: string, validTo: string, firstAttested = PAPER) => ({ validFrom, validTo, firstAttested });

const TOLD: readonly (readonly [string, readonly string[], readonly ReturnType<typeof span>[], readonly string[]])[] = [
  ['no paper that describes the structure', [], [span('2024-01-01', '2025-01-01')], []],
  ['a paper alone', [PAPER], [span(START_UNKNOWN, OPEN_END)], [PAPER]],
  ['what begins and ends later', [PAPER], [span('2024-01-01', '2025-01-01')], [PAPER, '2024-01-01', '2025-01-01']],
  ['what began before any paper was there to show it', [PAPER], [span('2020-01-01', OPEN_END, '2020-01-01')], [PAPER]],
  ['what is first told of by a paper that describes no structure', [PAPER], [span(START_UNKNOWN, OPEN_END, '2023-06-01')], [PAPER, '2023-06-01']],
  ['what had ended when it was first told of', [PAPER], [span(START_UNKNOWN, '2023-04-01', '2023-06-01')], [PAPER]],
  ['what ends on the day on which it is first told of', [PAPER], [span(START_UNKNOWN, '2023-06-01', '2023-06-01')], [PAPER]],
  ['two papers and one day twice', ['2024-01-01', PAPER], [span('2024-01-01', OPEN_END), span('2024-01-01', '2024-05-01')], [PAPER, '2024-01-01', '2024-05-01']],
];

it.each(TOLD)('gives the days of %s', (_, ...[issued, spans, days]) => {
  expect(structureDays(issued, spans)).toEqual(days);
});

it('never gives one twice or out of order, whatever the order it is told in', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2023-03-${String(date).padStart(2, '0')}`);
  const spans = fc.array(fc.record({ validFrom: day, validTo: day, firstAttested: day }));
  fc.assert(fc.property(fc.array(day), spans, (issued, told) => {
    const days = structureDays(issued, told);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(structureDays(issued.toReversed(), told.toReversed())).toEqual(days);
    for (const one of issued) expect(days).toContain(one);
  }));
});
