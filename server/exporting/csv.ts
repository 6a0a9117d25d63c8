// A table as comma-separated text: UTF-8 with its mark, so that a spreadsheet reads accents right; CRLF and quotes as RFC 4180 has them.
import { sayDay } from '#schema/period.ts';
import { safeCell } from './safe-cell.ts';
import type { AddressedTable, CellValue } from './table.ts';

const MARK = '\ufeff';
const FROM = ['As at', 'Change number', 'Address'];

/** One header row and one row each; day, change number and address at the end of each row. An empty table says why in its only row. */
export function toCsv({ columns, rows, say, asOf, revision, address }: AddressedTable): Buffer {
  const from = [sayDay(asOf), revision, address];
  const filled = rows.length > 0 ? rows : [columns.map((_, at) => (at === 0 ? say : ''))];
  const lines = [[...columns, ...FROM], ...filled.map((row) => [...row, ...from])];
  return Buffer.from(`${MARK}${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`, 'utf8');
}

function cell(value: CellValue): string {
  const text = typeof value === 'number' ? String(value) : safeCell(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
