import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { toCsv } from './csv.ts';
import { marked, type AddressedTable } from './table.ts';

const table = (rows: AddressedTable['rows']): AddressedTable => ({
  subject: 'unowned', title: 'What has no owner', asOf: '2023-03-15', revision: 3, say: 'No gap is known.', notes: [],
  address: 'http://localhost:4000/gaps?asOf=2023-03-15', columns: ['Id', 'Item', 'Count'], rows,
});
const read = (bytes: Buffer): readonly (readonly string[])[] => z.array(z.array(z.string())).parse(parse(bytes, { bom: true }));

it('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
  const text = toCsv(table([['a', 'ŵ, ŷ', 2]])).toString('utf8');
  expect(text.startsWith('\ufeffId,Item,Count,As at,Change number,Address\r\n')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});

it('reads back what was written, quotes, commas and line breaks too', () => {
  expect(read(toCsv(table([['a', 'He said "no", twice\nor more', 2]])))).toEqual([
    ['Id', 'Item', 'Count', 'As at', 'Change number', 'Address'],
    ['a', 'He said "no", twice\nor more', '2', '15 March 2023', '3', 'http://localhost:4000/gaps?asOf=2023-03-15'],
  ]);
});

it('makes text of what would run, and leaves numbers numbers', () => {
  expect(read(toCsv(table([['=1+1', '@x', -2]])))[1]?.slice(0, 3)).toEqual(["'=1+1", "'@x", '-2']);
});

it('says why it is empty', () => {
  expect(read(toCsv(table([])))[1]?.slice(0, 3)).toEqual(['No gap is known.', '', '']);
});

it('bears in every row, and where it has none, what must stand wherever any of it goes', () => {
  const mark = (rows: AddressedTable['rows']) => read(toCsv({ ...marked(table(rows), 'Invented.'), address: '' }));
  expect(mark([['a', 'b', 1], ['c', 'd', 2]]).map((row) => row[3])).toEqual(['Record', 'Invented.', 'Invented.']);
  expect(mark([])[1]?.[0]).toBe('Invented. No gap is known.');
  expect(marked(table([]), 'Invented.').notes).toEqual(['Invented.']);
  expect(marked(table([['a', 'b', 1]]), null)).toEqual(table([['a', 'b', 1]]));
});

it('is the same bytes for the same answer', () => {
  expect(toCsv(table([['a', 'b', 1]]))).toEqual(toCsv(table([['a', 'b', 1]])));
});
