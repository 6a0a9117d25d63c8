import { expect, it } from 'vitest';
import { orderOf, recordListParams } from './record-lists.ts';

it('reads a place and an order out of the address, and falls back from what it cannot read', () => {
  expect(recordListParams({ within: 'place-darlington', order: 'oldest' })).toEqual({ within: 'place-darlington', order: 'oldest' });
  expect(recordListParams({ within: '<script>', order: 'sideways' })).toEqual({ within: undefined, order: undefined });
});

it('stands newest paper first unless the address says otherwise', () => {
  expect([orderOf({}), orderOf({ order: 'oldest' })]).toEqual(['NEWEST_FIRST', 'OLDEST_FIRST']);
});
