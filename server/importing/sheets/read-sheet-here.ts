// A file as a sheet, told by what it holds and not by what it is called (QUALITY §3.2).
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Sheet } from '#schema/rules/sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { RefusedFile } from './refused-file.ts';

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Throws RefusedFile. To be called in a process or thread of its own: a file can be made to take long. */
export function readSheetHere(bytes: Uint8Array, most: { readonly rows: number }): Sheet {
  if (begins(bytes, ZIP)) return readWorkbook(bytes, most);
  if (begins(bytes, OLD_OFFICE)) throw new RefusedFile('This is a workbook of the old kind, or one protected by a password. Save it as .xlsx without a password.');
  return readCsv(bytes, most);
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

const table = z.array(z.array(z.string()));

function readCsv(bytes: Uint8Array, most: { readonly rows: number }): Sheet {
  const text = textOf(bytes);
  const [head = ''] = text.split('\n', 1);
  const rows = rowsIn(text, head.includes(';') && !head.includes(',') ? ';' : head.includes('\t') ? '\t' : ',', most.rows + 2);
  if (rows.length > most.rows + 1) throw new RefusedFile(`The file has more than ${String(most.rows)} rows. Bring them in several files.`);
  return { name: 'CSV', rows: rows.map((row) => row.map((cell) => ({ text: cell }))), merged: [] };
}

function textOf(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new RefusedFile('This is neither a workbook nor a text of values. Save the sheet as .xlsx or as CSV.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile('The file is not in UTF-8. Save it as “CSV UTF-8”, or as .xlsx.');
  }
}

function rowsIn(text: string, delimiter: string, to: number): readonly (readonly string[])[] {
  try {
    return table.parse(parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, to }));
  } catch {
    throw new RefusedFile('The file cannot be read as CSV: a quote is not closed. Save it anew, or as .xlsx.');
  }
}
