// What a file that somebody brings can hold; the attacks bear the ids of QUALITY §3.3.
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readSheetHere } from './read-sheet-here.ts';
import { readSheet } from './read-sheet.ts';

const MOST = { rows: 10 };
const csv = (text: string) => readSheetHere(strToU8(text), MOST).rows.map((row) => row.map((cell) => cell.text));

const SHEET = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
const zipped = (parts: Readonly<Record<string, string | Uint8Array>>) => zipSync(Object.fromEntries(Object.entries({ 'xl/workbook.xml': '<workbook><sheets><sheet name="Owners"/></sheets></workbook>', ...parts })
  .map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
const sheetOf = (cells: string, parts: Readonly<Record<string, string | Uint8Array>> = {}) => readSheetHere(zipped({ 'xl/worksheets/sheet1.xml': SHEET(cells), ...parts }), MOST);

describe('a workbook', () => {
  it('is read as text, its days as days, each cell where it stands', async () => {
    const bytes = await writeXlsxFile([[{ value: 'Id' }, { value: 'From' }], [{ value: 'ŵ & <b>' }, { value: new Date(Date.UTC(2026, 3, 1)), format: 'dd/mm/yyyy', type: Date }], [null, { value: 2.5, type: Number }]]).toBuffer();
    expect(readSheetHere(new Uint8Array(bytes), MOST).rows.map((row) => row.map(({ text }) => text))).toEqual([['Id', 'From'], ['ŵ & <b>', '2026-04-01'], ['', '2.5']]);
  });
  it('marks what was worked out, and says which cells are merged', () => {
    const { name, rows, merged } = sheetOf('<row r="2"><c r="B2" t="str"><f>A1&amp;"x"</f><v>x</v></c></row><mergeCells><mergeCell ref="A1:A2"/></mergeCells>');
    expect([name, rows, merged]).toEqual(['Owners', [[], [{ text: '' }, { text: 'x', isFormula: true }]], ['A1:A2']]);
  });
  it('has its texts in pieces or in the cell itself', () => {
    const texts = '<sst><si><r><t>Li</t></r><r><t xml:space="preserve">ving </t></r><rPh><t>aloud</t></rPh></si></sst>';
    expect(sheetOf('<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>&#x161; &#169;</t></is></c>', { 'xl/sharedStrings.xml': texts, 'xl/printerSettings/printerSettings1.bin': 'x' }).rows).toEqual([[{ text: 'Living ' }, { text: 'š ©' }]]);
  });
});

describe('text of values', () => {
  it.each([['a,b\r\n"x, y",z', ','], ['\uFEFFa;b\n"x, y";z', ';'], ['a\tb\n"x, y"\tz', 'tabs']])('is read whatever parts its values: %j', (text) => { expect(csv(text)).toEqual([['a', 'b'], ['x, y', 'z']]); });
});

describe('a file that is refused', () => {
  it.each([
    ['S64: entities, which could name files of ours', () => sheetOf('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><c r="A1" t="inlineStr"><is><t>&e;</t></is></c>'), 'entities'],
    ['S64: a part that unpacks to far more than it is', () => sheetOf('', { 'xl/worksheets/sheet2.xml': new Uint8Array(8 * 1024 * 1024) }), 'unpacks to more'],
    ['S64: more parts than any workbook has', () => sheetOf('', Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`docProps/${String(at)}.xml`, 'x']))), 'unpacks to more'],
    ['S64: macros', () => sheetOf('', { 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['S32: names that lead out of the archive', () => sheetOf('', { '../../evil.xml': 'x' }), 'lead out'],
    ['S65: an archive that is no workbook', () => readSheetHere(zipSync({ 'a.txt': strToU8('x') }), MOST), 'no workbook'],
    ['S65: bytes that are no text', () => readSheetHere(new Uint8Array([1, 0, 2]), MOST), 'neither a workbook'],
    ['a workbook of the old kind, or with a password', () => readSheetHere(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), MOST), 'old kind'],
    ['an archive cut off', () => readSheetHere(zipped({ 'xl/worksheets/sheet1.xml': SHEET('') }).slice(0, 100), MOST), 'damaged'],
    ['text in another code', () => readSheetHere(new Uint8Array([0x61, 0xe9, 0x62]), MOST), 'UTF-8'],
    ['a quote that is not closed', () => csv('a,b\n"x,y'), 'quote'],
    ['one row too many', () => csv(`a\n${'x\n'.repeat(11)}`), 'more than 10 rows'],
    ['a cell in a row too far down', () => sheetOf('<c r="A12"><v>1</v></c>'), 'more than 10 rows'],
  ])('%s', (_, read, says) => { expect(read).toThrow(says); });
  it('holds as many rows as are allowed', () => {
    expect(csv(`a\n${'x\n'.repeat(10)}`)).toHaveLength(11);
    expect(sheetOf('<c r="A11"><v>1</v></c>').rows).toHaveLength(11);
  });
});

describe('in a thread of its own', () => {
  it('is read as it is here', async () => {
    expect(await readSheet(strToU8('a,b'), { ...MOST, time: 5_000, memory: 100 })).toEqual({ name: 'CSV', rows: [[{ text: 'a' }, { text: 'b' }]], merged: [] });
    await expect(readSheet(strToU8('a,"b'), { ...MOST, time: 5_000, memory: 100 })).rejects.toThrow('quote');
  });
  it('S22, S64: is ended when it takes too long, or more memory than it may', async () => {
    const cells = `<c r="A1"><v>${'<x>'.repeat(3_000_000)}</v></c>`;
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8(SHEET(cells)) }, { level: 0 });
    await expect(readSheet(bytes, { ...MOST, time: 20, memory: 100 })).rejects.toThrow('too long to read');
    await expect(readSheet(strToU8('a,b\n'.repeat(400_000)), { rows: 1_000_000, time: 60_000, memory: 20 })).rejects.toThrow('too long to read');
  });
});
