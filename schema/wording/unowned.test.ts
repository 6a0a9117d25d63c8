import { expect, it } from 'vitest';
import { sayRatings, sayUnowned, sayUnownedItem } from './unowned.ts';

const deliverables = { kind: 'DELIVERABLE', items: 156, unowned: 156 } as const;
const risks = { kind: 'RISK', items: 13, unowned: 13 } as const;
const areas = { kind: 'PRIORITY_AREA', items: 27, unowned: 1 } as const;
const MEANS = 'A gap means that our papers do not tell us. It does not mean that nobody does the work.';
const silent = ['NOT_STATED_IN_SOURCE'] as const;

it.each([
  [{ kinds: [deliverables], reasons: silent, unrecorded: 0 }, `No paper names an owner for any of the 156 deliverables. ${MEANS}`],
  [{ kinds: [deliverables, risks, areas], reasons: silent, unrecorded: 26 }, `No paper names an owner for any of the 156 deliverables, any of the 13 risks or 1 area. ${MEANS}`],
  [{ kinds: [{ ...risks, items: 1, unowned: 1 }], reasons: silent, unrecorded: 0 }, `No paper names an owner for 1 risk. ${MEANS}`],
  [{ kinds: [{ ...deliverables, unowned: 2 }, risks], reasons: ['POST_VACANT', 'DISPUTED'] as const, unrecorded: 0 }, `Nobody is on record as the owner of 2 deliverables and 13 risks, for reasons that differ. ${MEANS}`],
  [{ kinds: [risks], reasons: ['AWAITING_AGREEMENT'] as const, unrecorded: 0 }, `Nobody is on record as the owner of 13 risks (awaiting agreement). ${MEANS}`],
  [{ kinds: [{ kind: 'MEASURE', items: 56, unowned: 0 } as const], reasons: [], unrecorded: 56 },
    'No paper leaves a place for an owner open here. We know 56 measures; no paper speaks of an owner for 56 of them.'],
  [{ kinds: [{ ...risks, unowned: 0 }], reasons: [], unrecorded: 0 }, 'Every item we know has an owner or does not match: 13 risks.'],
  [{ kinds: [], reasons: [], unrecorded: 0 }, 'Our papers know no such item on this day.'],
])('says it of %j', (spoken, said) => {
  expect(sayUnowned(spoken)).toBe(said);
});

it.each([
  [7, ['MEDIUM', 'HIGH', 'MEDIUM', 'MEDIUM', 'MEDIUM', 'MEDIUM', 'MEDIUM'], '1 high, 6 medium'],
  [5, [], 'None rated'], [1, [], 'Not rated'], [3, ['LOW'], '1 low, 2 not rated'],
] as const)('says of %i risks how they are rated', (items, ratings, said) => {
  expect(sayRatings(items, ratings)).toBe(said);
});

it('tells a place left open from no place at all', () => {
  expect(sayUnownedItem('NOT_STATED_IN_SOURCE')).toBe('Not stated in the source');
  expect(sayUnownedItem(null)).toBe('No paper speaks of an owner');
});
