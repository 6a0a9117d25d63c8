import { expect, it } from 'vitest';
import { A_PAPER, aBody, factsWith } from '../../test/support/facts.ts';
import { loadRows } from './record-rows.ts';

const hashOf = (bodies: readonly Readonly<Record<string, unknown>>[]): string | undefined =>
  loadRows(factsWith({ bodies })).records.find(({ id }) => id === 'b-one')?.hash;
const two = aBody('b-two');

it('gives one content one hash, whatever the order of its columns', () => {
  const turned = Object.fromEntries(Object.entries(aBody('b-one')).toReversed());
  expect(hashOf([turned, two])).toBe(hashOf([aBody('b-one'), two]));
});

it.each([{ name: 'Another' }, { status: 'PROPOSED' }, { validFrom: '2020-01-01' }, { aliases: 'One|First' }])('sees that %j is a change', (change) => {
  expect(hashOf([{ ...aBody('b-one'), ...change }, two])).not.toBe(hashOf([aBody('b-one'), two]));
});

it('marks an invented paper, and leaves a real one with the content it had', () => {
  const paperOf = (changes: Readonly<Record<string, unknown>>) => loadRows(factsWith({ document: [{ ...A_PAPER, ...changes }] })).records.find(({ id }) => id === 'doc-009');
  expect(paperOf({ isFictional: true })?.values).toMatchObject({ isFictional: true });
  expect(paperOf({})?.values).not.toHaveProperty('isFictional');
  expect(paperOf({ isFictional: false })?.hash).toBe(paperOf({})?.hash);
});

it('sees a changed link as a change of the record that brings it', () => {
  const rows = (order: string) => loadRows(factsWith({ themes: [{ id: 'th-x', area: 'pa-x', order, title: 'Care', claims: 'c.x.p.009.0001' }] }));
  const hash = (order: string) => rows(order).records.find(({ id }) => id === 'th-x')?.hash;
  expect(hash('2')).not.toBe(hash('1'));
  expect(rows('2').links.find(({ record }) => record === 'th-x')?.values).toEqual({ order: 2 });
});

it('links a claim to the thing it is about, and to a line by its id alone', () => {
  const claim = { passage: 'p.009.0001', predicate: 'NAMED', gist: 'Names it', modality: 'ASSERTED', basis: 'STATED' };
  const { records, links } = loadRows(factsWith({
    claims: [{ ...claim, id: 'c.x.p.009.0001', about: 'b-one' }, { ...claim, id: 'c.y.p.009.0001', about: 'rel-1', from: 'b-one', to: 'b-two' }],
  }));
  const about = (id: string) => links.filter(({ record, type }) => record === id && type === 'ABOUT').map(({ to, values }) => [to, values.end]);
  expect(about('c.x.p.009.0001')).toEqual([['b-one', 'SUBJECT']]);
  expect(about('c.y.p.009.0001')).toEqual([['b-one', 'FROM'], ['b-two', 'TO']]);
  expect(records.find(({ id }) => id === 'c.y.p.009.0001')?.values.about).toBe('rel-1');
});

it("attests every fact on its paper's issue date", () => {
  const body = loadRows(factsWith()).records.find(({ id }) => id === 'b-one');
  expect(body).toMatchObject({ firstAttested: '2023-03-15', lastAttested: '2023-03-15', validFrom: '0001-01-01', validTo: '9999-12-31' });
});
