import { expect, it } from 'vitest';
import { sayGapReasons, sayMissing } from './gap-reasons.ts';

it('says what is missing of what, the largest first', () => {
  expect(sayMissing([
    { slot: 'owner', label: 'PriorityArea', count: 1 }, { slot: 'owner', label: 'Deliverable', count: 156 }, { slot: 'owner', label: 'Risk', count: 13 },
    { slot: 'holder', label: 'Post', count: 5 },
  ])).toBe('Owners of 156 deliverables, 13 risks and 1 area; holders of 5 posts');
  expect(sayMissing([{ slot: 'decision', label: 'Term', count: 1 }])).toBe('Decisions of 1 record');
});

it('never invites to add reasons up', () => {
  expect(sayGapReasons(5)).toBe('Our papers leave places empty for 5 reasons. These are different things, and are never added together.');
  expect(sayGapReasons(1)).toBe('Our papers leave places empty for one reason.');
  expect(sayGapReasons(0)).toBe('No empty place is recorded for this day.');
});
