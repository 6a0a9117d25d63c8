import { expect, it } from 'vitest';
import { sayAlignment, sayObjective } from './objective-profile.ts';

it.each([
  ['STATED', '“Living Well” is aligned with “Better care”.'],
  ['IMPLIED', '“Living Well” is aligned with “Better care”. That is our reading; no sentence says it.'],
] as const)('an alignment that is %s', (basis, said) => {
  expect(sayAlignment({ from: 'Living Well', to: 'Better care', basis })).toBe(said);
});

it('tells an objective of an area from a goal of a strategy', () => {
  expect(sayObjective('Living Well', 'Plan 23/24')).toBe('An objective of Living Well, in the plan “Plan 23/24”.');
  expect(sayObjective(null, 'Strategy')).toBe('A goal of “Strategy”.');
});
