import { expect, it } from 'vitest';
import { sayLater, sayTimingGap } from './seen.ts';

it.each([
  ['2023-03-15', '2023-03-15', 'ATTESTED', 'We hold no later paper.'],
  ['2021-09-01', '2023-03-15', 'ATTESTED', 'No later paper we hold has it.'],
  ['2014-02-13', '2023-03-15', 'EXTRAPOLATED', 'No later paper we hold has it. By 1 June 2026 that was more than two years ago.'],
] as const)('says of a thing last seen on %s what came after', (...[lastAttested, newestPaper, certainty, said]) => {
  expect(sayLater({ lastAttested, newestPaper, certainty, asOf: '2026-06-01' })).toBe(said);
});

it.each([
  ['LOST_IN_EXTRACTION', 'Its marks for quarters and years are lost in our copy, so we cannot say when it was due.'],
  ['BLANK_IN_SOURCE', 'The paper leaves its timing blank, so we cannot say when it was due.'],
  ['NOT_STATED_IN_SOURCE', 'No paper says when it was due.'],
  [undefined, undefined],
] as const)('says why there is no date: %s', (reason, said) => {
  expect(sayTimingGap(reason)).toBe(said);
});
