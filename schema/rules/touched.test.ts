import { expect, it } from 'vitest';
import { idsIn, idsMade, touchedBetween } from './touched.ts';

const board = (values: Readonly<Record<string, unknown>>) => ({ id: 'b-1', labels: ['Record', 'Body', 'Party'], values: { id: 'b-1', name: 'Board', version: 1, ...values }, links: [] });

const linked = (type: string, to: string) => ({ type, to, labels: [], name: null });

it('keeps the values that differ, as they were and as they are, and nothing else', () => {
  const [before, after] = [board({ validTo: '9999-12-31', untilPrecision: 'UNKNOWN' }), board({ version: 2, validTo: '2026-04-01', untilPrecision: 'UNKNOWN', isEdited: true })];
  expect(touchedBetween([before], [after])).toEqual([
    { id: 'b-1', labels: ['Body', 'Party'], name: 'Board', before: { validTo: '9999-12-31' }, after: { isEdited: true, validTo: '2026-04-01' }, links: [] },
  ]);
});

it('tells nothing of a record that was only looked at, though its version rose', () => {
  expect(touchedBetween([board({})], [board({ version: 2 })])).toEqual([]);
});

it('keeps what was made with what it ties, and what was taken away as it was', () => {
  const duty = { id: 'a.1', labels: ['Record', 'Assignment'], values: { id: 'a.1', letter: 'ACCOUNTABLE' }, links: [linked('FOR', 'd-1'), linked('TO', 'b-1')] };
  expect(touchedBetween([], [duty])).toMatchObject([{ id: 'a.1', before: null, after: { letter: 'ACCOUNTABLE' }, links: duty.links }]);
  expect(touchedBetween([duty], [])).toMatchObject([{ before: { letter: 'ACCOUNTABLE' }, after: null, links: duty.links }]);
});

it('tells a record that is tied to another one', () => {
  const tied = (to: string) => ({ ...board({}), links: [linked('OF', to)] });
  expect(touchedBetween([tied('p-1')], [tied('p-2')])).toEqual([{ id: 'b-1', labels: ['Body', 'Party'], name: 'Board', before: {}, after: {}, links: [linked('OF', 'p-2')] }]);
});

it('keeps no name of a person', () => {
  const person = (name: string, visibility: string) => ({ id: 'p-1', labels: ['Record', 'Person', 'Party'], values: { id: 'p-1', name, honorific: 'Dr', note: name, visibility }, links: [] });
  const [touched] = touchedBetween([person('Ann Example', 'PUBLIC')], [person('Ann Sample', 'STAFF')]);
  expect(touched).toMatchObject({ name: null, before: { visibility: 'PUBLIC' }, after: { visibility: 'STAFF' } });
  expect(JSON.stringify(touched)).not.toMatch(/Ann|Dr/u);
});

it('takes for ids what may be one, wherever it stands in a row', () => {
  expect(idsIn([{ body: 'b-1', endsOn: '2026-04-01', successors: ['b-2', 'ev.0a-1'], note: 'two words', version: 3, until: null }])).toEqual(['b-1', 'b-2', 'ev.0a-1']);
});

it('takes for made what a result lists by id, and not what it tells of besides', () => {
  expect(idsMade({ events: ['ev.1'], leftOpen: [{ id: 'line-1', claimIds: ['c-1'] }], count: 2 })).toEqual(['ev.1']);
  expect(idsMade(undefined)).toEqual([]);
});
