import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { AddressedTable } from './table.ts';
import { toXlsx } from './xlsx.ts';

const table = (rows: AddressedTable['rows']): AddressedTable => ({
  subject: 'unowned', title: 'What has no owner', asOf: '2023-03-15', revision: 3, say: 'None has an owner.', notes: ['A gap is no proof.'],
  address: 'http://localhost:4000/gaps?asOf=2023-03-15&list=owners', columns: ['Id', 'Item', 'Count'], rows,
});

/** Every file of the workbook as text. */
const filesOf = (bytes: Buffer): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const textsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);

it('is a workbook with the rows on one sheet, and day, sentence and address on another', async () => {
  const files = filesOf(await toXlsx(table([['d-1', 'Open a centre', 2]])));
  expect(Object.keys(files)).toContain('[Content_Types].xml');
  expect(files['xl/workbook.xml']).toContain('name="List"');
  expect(textsOf(files)).toEqual(expect.arrayContaining(['Id', 'Open a centre', '15 March 2023', 'None has an owner.', 'A gap is no proof.', 'http://localhost:4000/gaps?asOf=2023-03-15&amp;list=owners']));
  expect(files['xl/worksheets/sheet1.xml']).toMatch(/<v>2<\/v>/u);
});

it('holds no formula and no character that XML forbids, whatever the cells hold', async () => {
  const files = filesOf(await toXlsx(table([['=1+1', '\0=WEBSERVICE("http://x")', 1], ['<b>&', '@x\u0007', 2]])));
  expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  expect(textsOf(files)).toEqual(expect.arrayContaining(["'=1+1", "'=WEBSERVICE(\"http://x\")", '&lt;b&gt;&amp;']));
  expect(Object.values(files).join('')).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/u);
});

it('is the same bytes for the same answer, a second later too', async () => {
  const first = await toXlsx(table([['a', 'b', 1]]));
  await new Promise((resolve) => { setTimeout(resolve, 2_100); });
  expect((await toXlsx(table([['a', 'b', 1]]))).equals(first)).toBe(true);
});
