import { expect, it } from 'vitest';
import { exportAddress, gapParams, noticesOfGaps } from './lists.ts';

it('reads the filters of an address and drops what is none', () => {
  expect(gapParams({ list: 'owners', kind: 'RISK', area: 'pa-lw', reason: 'NOT_STATED_IN_SOURCE', page: '3', months: '24' })).toMatchObject(
    { list: 'owners', kind: 'RISK', area: 'pa-lw', reason: 'NOT_STATED_IN_SOURCE', page: '3', months: '24' });
  expect(Object.values(gapParams({ list: 'x', kind: 'PERSON', area: '<b>', reason: 'NONE', page: '0', months: '601', unrecorded: 'yes' })).every((value) => value === undefined)).toBe(true);
});

it('says of each filter that cannot be read, and of nothing else', () => {
  expect(noticesOfGaps({ kind: 'PERSON', area: 'pa-lw', asOf: '2023-03-15', reason: '' })).toEqual(['“PERSON” is no kind that this page knows, so the list is not filtered by it.']);
});

it('asks for the whole list with the filters of the page, and with those of that list only', () => {
  expect(exportAddress('owners', 'csv', { asOf: '2023-03-15', list: 'owners', kind: 'RISK', page: '3', gap: 'SERVES_NONE', evidence: 'c.x' }))
    .toBe('/exports/unowned.csv?asOf=2023-03-15&kind=RISK');
  expect(exportAddress('evidence', 'xlsx', { asOf: '2023-03-15', proposals: 'show', months: '12' })).toBe('/exports/weak-evidence.xlsx?asOf=2023-03-15&proposals=show&months=12');
});
