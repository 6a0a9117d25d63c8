import { expect, it } from 'vitest';
import { firstDay } from './first-day.ts';

it.each([
  ['2025-03-15', '2023-03-15', '2025-03-15'],
  ['2025-03-16', '2023-03-15', '2023-03-15'],
  ['2023-01-01', '2023-03-15', '2023-01-01'],
  ['2026-06-01', undefined, '2026-06-01'],
])('on %s, with a newest paper of %s, is %s', (today, paper, day) => {
  expect(firstDay(today, paper)).toBe(day);
});
