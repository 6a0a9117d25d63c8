import { expect, it } from 'vitest';
import { sayEdition, sayPlan } from './plan-profile.ts';

const nothing = { areas: 0, themes: 0, deliverables: 0, objectives: 0, measures: 0, outcomes: 0, risks: 0 };

it.each([
  [{ ...nothing, areas: 4, themes: 27, deliverables: 156 }, 'We know 4 areas, 27 themes and 156 deliverables of it.'],
  [{ ...nothing, outcomes: 12, risks: 7 }, 'We know 12 outcomes and 7 risks of it.'],
  [{ ...nothing, objectives: 1 }, 'We know 1 objective of it.'],
  [nothing, 'Papers only mention it; what it holds, they do not say.'],
])('counts what is known, and never says that there is nothing: %o', (held, said) => {
  expect(sayPlan(held)).toBe(said);
});

it.each([
  ['Draft of 15 March 2023', 'IN_FORCE', 'Draft of 15 March 2023'],
  [null, 'IN_FORCE', 'Papers speak of it as existing'],
  [null, 'PROPOSED', 'Proposed'],
] as const)('a mention is no decision: %s, %s', (label, status, said) => {
  expect(sayEdition({ label, status })).toBe(said);
});
