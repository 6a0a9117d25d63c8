import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { markedValues, unmarkedValues } from './typed-values.ts';

const record = z.record(z.string(), z.unknown());
const NONE = { values: {}, numbers: [] };
const day = (year: number, month: number, date: number) => new neo4j.types.Date(year, month, date);

it('says the type of what JSON cannot tell apart, and takes it back apart', () => {
  const values = { since: '2023-03-15', seen: ['2018-05-25'], share: 2, name: '2023-03-15', order: 2, is: false, also: ['a'], none: [] };
  const types = [['since', 'DATE NOT NULL'], ['seen', 'LIST<DATE NOT NULL> NOT NULL'], ['share', 'FLOAT NOT NULL']] as const;
  const marked = markedValues({ values, types }, 'b-one');
  expect(JSON.stringify(marked)).toBe('{"also":["a"],"is":false,"name":"2023-03-15","none":[],"order":2,'
    + '"seen":{"days":["2018-05-25"]},"share":{"number":2},"since":{"day":"2023-03-15"}}');
  expect(unmarkedValues(marked, 'b-one')).toEqual({
    values: { name: '2023-03-15', order: 2, is: false, also: ['a'], none: [], since: day(2023, 3, 15), seen: [day(2018, 5, 25)] },
    numbers: [{ key: 'share', number: 2 }],
  });
});

it('writes the same bytes whatever order the database hands the values out in', () => {
  const keyed = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]\w*$/), fc.oneof(fc.string(), fc.integer(), fc.boolean())), { selector: ([key]) => key });
  fc.assert(fc.property(keyed, (entries) => {
    const text = (of: typeof entries): string => JSON.stringify(markedValues({ values: Object.fromEntries(of), types: [] }, 'x'));
    expect(text(entries.toReversed())).toBe(text(entries));
    expect(unmarkedValues(record.parse(JSON.parse(text(entries))), 'x')).toEqual({ ...NONE, values: Object.fromEntries(entries) });
  }));
});

describe('a backup refuses, by the names of the value and its record,', () => {
  it.each([
    ['2023-03-15T12:00:00Z', 'ZONED DATETIME NOT NULL', 'ZONED DATETIME NOT NULL'],
    [2 ** 53, undefined, 'a number beyond what JSON keeps exactly'],
    [Number.NaN, 'FLOAT NOT NULL', 'FLOAT NOT NULL'],
  ])('%j of type %s', (value, type, why) => {
    const types = type === undefined ? [] : [['at', type] as const];
    expect(() => markedValues({ values: { at: value }, types }, 'b-one')).toThrow(`A backup cannot hold the value at of b-one, which is ${why}.`);
  });
});

describe('a restore refuses', () => {
  it.each([
    [null], [1.5], [{}], [{ day: '2023-02-31' }], [{ day: '2023-02-01', days: [] }], [{ days: ['soon'] }], [{ number: '1' }], [{ code: 'x' }],
    [[['a']]], [['a', 1]], [[null]],
  ])('%j', (value) => {
    expect(() => unmarkedValues({ at: value }, 'b-one')).toThrow('The value at of b-one is none that a backup may hold.');
  });
});
