import { expect, it } from 'vitest';
import { sayLater, sayTimingGap } from './seen.ts';

it.each([
  ['2023-03-15', '2023-03-15', false, 'ATTESTED', 'We hold no later paper of this place.'],
  ['2023-03-15', null, false, 'ATTESTED', 'We hold no later paper of this place.'],
  ['2023-03-15', '2024-06-01', true, 'ATTESTED', 'A paper issued after that day speaks of it too.'],
  ['2021-09-01', '2023-03-15', false, 'ATTESTED', 'No later paper we hold of this place has it.'],
  ['2014-02-13', '2023-03-15', false, 'EXTRAPOLATED', 'No later paper we hold of this place has it. By 1 June 2026 that was more than two years ago.'],
] as const)('says of a thing last seen on %s what came after', (...[lastSeen, newestPaper, isSeenLater, certainty, said]) => {
  expect(sayLater({ lastSeen, newestPaper, isSeenLater, certainty, asOf: '2026-06-01' })).toBe(said);
});

it.each([
  ['LOST_IN_EXTRACTION', 'When it is due is lost in our copy of the paper.'],
  ['BLANK_IN_SOURCE', 'The paper leaves its timing blank.'],
  ['NOT_STATED_IN_SOURCE', 'No paper says when it is due.'],
  [undefined, undefined],
] as const)('says why there is no date: %s', (reason, said) => {
  expect(sayTimingGap(reason)).toBe(said);
});
