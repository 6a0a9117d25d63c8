import { describe, expect, it } from 'vitest';
import * as words from './golden-thread.ts';

const step = (kind: 'GOAL' | 'AREA' | 'MEASURE' | 'DELIVERABLE', isThere: boolean, isSubject = false) =>
  ({ step: kind, isSubject, absence: isThere ? null : 'NOT_STATED_IN_SOURCE' } as const);

describe('the thread as one sentence', () => {
  it.each([
    [[step('GOAL', true), step('AREA', true), step('DELIVERABLE', true, true), step('MEASURE', false)], 'The papers give it, or we read out of them, a goal and an area; they give it no measure.'],
    [[step('GOAL', true), step('DELIVERABLE', true, true)], 'The papers give it, or we read out of them, a goal.'],
    [[step('GOAL', false), step('MEASURE', false), step('DELIVERABLE', true, true)], 'The papers give it no goal and no measure.'],
  ])('%#', (steps, said) => { expect(words.sayThread(steps)).toBe(said); });
});

it('says of a measure what is printed, and of the rest why it is not, each reason once', () => {
  const blank = { reason: 'BLANK_IN_SOURCE', claimIds: [] } as const;
  expect(words.sayObserved('Waits', [{ cell: 'BASELINE', ...blank }, { cell: 'TARGET', value: '< 4 hours', claimIds: [] }, { cell: 'DUE', ...blank }]))
    .toBe('“Waits”. Target < 4 hours. Baseline and date: left blank in the source.');
  expect(words.sayObserved('Waits', [{ cell: 'BASELINE', ...blank }, { cell: 'TARGET', reason: 'NOT_STATED_IN_SOURCE', claimIds: [] }, { cell: 'DUE', ...blank }]))
    .toBe('“Waits”. Baseline and date: left blank in the source. Target: not stated in the source.');
});

it.each([
  [words.sayNoGoal('DELIVERABLE', 'Living Well'), 'No paper ties it, or its area “Living Well”, to a goal of a strategy.'],
  [words.sayNoGoal('MEASURE', null), 'No paper ties it to a goal of a strategy.'],
  [words.sayNoGoal('RISK', null), 'No paper ties the plan it threatens to a goal of a strategy.'],
  [words.sayInArea({ itemNumber: 3, area: 'Living Well', plan: 'The plan' }), 'It is item 3 of the area “Living Well”, in the plan “The plan”.'],
  [words.sayInArea({ itemNumber: null, area: 'Living Well', plan: 'The plan' }), 'It is a measure of the area “Living Well”, in the plan “The plan”.'],
  [words.sayNoObjective('Living Well', 14), 'No paper says which of the 14 objectives of “Living Well” it serves.'],
  [words.sayNoObjective('Living Well', 1), 'No paper says whether it serves the one objective of “Living Well”.'],
  [words.sayNoObjective('Living Well', 0), 'No objective of “Living Well” is known.'],
  [words.sayNoObjective(null, 0), 'No paper names an objective of it.'],
  [words.sayNoTheme('UEC'), 'Its printed label “UEC” matches no theme of its area.'],
  [words.sayNoTheme(null), 'No paper ties it to a theme.'],
  [words.sayNoDeliverable('RISK'), 'No paper says which deliverable answers it.'],
  [words.sayNotRated('NOT_STATED_IN_SOURCE'), 'Its rating: not stated in the source.'],
])('says %s', (said, expected) => { expect(said).toBe(expected); });
