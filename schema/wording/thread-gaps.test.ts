import { expect, it } from 'vitest';
import { sayThreadGap, sayThreadGaps } from './thread-gaps.ts';

it.each([
  [[{ kind: 'NOTHING_BENEATH', count: 45 }, { kind: 'SERVES_NONE', count: 92 }, { kind: 'NOT_MEASURED', count: 1 }],
    'In our papers 45 priorities and themes have nothing beneath, 92 items serve no goal of a strategy and 1 theme has no measure.'],
  [[{ kind: 'SERVES_NONE', count: 1 }], 'In our papers 1 item serves no goal of a strategy.'],
  [[], 'No gap in a thread from goal to measure is known here.'],
] as const)('counts each kind of gap for itself: %j', (counted, said) => {
  expect(sayThreadGaps(counted)).toBe(said);
});

it.each([
  [{ kind: 'NOTHING_BENEATH', of: 'PRIORITY_AREA', reason: 'NOT_STATED_IN_SOURCE', area: null }, 'No paper ties an area or item to it.'],
  [{ kind: 'NOTHING_BENEATH', of: 'OBJECTIVE', reason: 'BLANK_IN_SOURCE', area: null }, 'No paper ties an area or item to it. The paper has a cell for it and left it empty.'],
  [{ kind: 'NOTHING_BENEATH', of: 'THEME', reason: 'LOST_IN_EXTRACTION', area: 'Ageing Well' }, 'No deliverable of it is known. The paper had it; our copy has not.'],
  [{ kind: 'SERVES_NONE', of: 'DELIVERABLE', reason: 'NOT_STATED_IN_SOURCE', area: 'Living Well' }, 'No paper ties it, or its area Living Well, to a goal of a strategy.'],
  [{ kind: 'SERVES_NONE', of: 'PROGRAMME', reason: 'NOT_STATED_IN_SOURCE', area: null }, 'No paper ties it to a goal of a strategy.'],
  [{ kind: 'NOT_MEASURED', of: 'THEME', reason: 'NOT_STATED_IN_SOURCE', area: 'Ageing Well' }, 'No measure bears its label.'],
] as const)('says what is missing, and why where a paper says so: %j', (gap, said) => {
  expect(sayThreadGap(gap)).toBe(said);
});
