import { expect, it } from 'vitest';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { readingOn } from './statement.ts';
import { placesOf, recordsOf, type StoredRecord } from './record-list.ts';

const durham = { id: 'durham', name: 'County Durham' };
const darlington = { id: 'darlington', name: 'Darlington' };
const aRecord = (id: string, over: Partial<StoredRecord> = {}): StoredRecord => ({
  id, title: `Title ${id}`, labels: ['Record', 'Agreement'], kind: 'PROTOCOL', status: 'IN_FORCE', claimIds: [], firstAttested: '2014-02-13', attestedOn: ['2014-02-13'],
  fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN', validFrom: START_UNKNOWN, validTo: OPEN_END, heldOn: null, heldPrecision: null, signers: [], bodies: [], places: [durham], ...over });
const stored = [aRecord('b'), aRecord('a'), aRecord('new', { firstAttested: '2018-05-25' }), aRecord('plan', { status: 'PROPOSED', places: [darlington] })];
const choice = { within: null, order: 'NEWEST_FIRST', proposals: false } as const;
const ids = (over: Partial<Parameters<typeof recordsOf>[1]>) => recordsOf(stored, { ...choice, ...over }, readingOn('2023-03-15', [])).records.map(({ id }) => id);

it('stands in the order asked for, ties by title', () => {
  expect(ids({})).toEqual(['new', 'a', 'b']);
  expect(ids({ order: 'OLDEST_FIRST' })).toEqual(['a', 'b', 'new']);
});

it('hides and counts what is not in force, until it is asked for', () => {
  expect(recordsOf(stored, choice, readingOn('2023-03-15', [])).hidden).toBe(1);
  expect(ids({ proposals: true })).toEqual(['new', 'a', 'b', 'plan']);
});

it('keeps to one place, and counts each place of all', () => {
  expect(ids({ within: 'darlington', proposals: true })).toEqual(['plan']);
  expect(placesOf(stored)).toEqual([{ ...durham, count: 3 }, { ...darlington, count: 1 }]);
});

it('keeps what has ended', () => {
  expect(recordsOf([aRecord('old', { validTo: '2020-01-01' })], choice, readingOn('2023-03-15', [])).records.map(({ status }) => status)).toEqual(['ENDED']);
});
