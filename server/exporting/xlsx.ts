// A table as a workbook: a sheet of rows, and a sheet that says what they are, of which day and where they come from.
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Row, type SheetData } from 'write-excel-file/node';
import { sayDay } from '#schema/period.ts';
import { safeCell } from './safe-cell.ts';
import type { AddressedTable, CellValue } from './table.ts';

const PREVAILS = 'Answerable shows what papers say. Constitutions and schemes of delegation prevail.';
const WIDEST = 60;
// A zip archive cannot be older; written as the parts of a day, so that no time zone moves it.
const NO_TIME = new Date(1980, 0, 1);

/** Same table, same bytes: the archive's times are fixed and its entries sorted. */
export async function toXlsx(table: AddressedTable): Promise<Buffer> {
  const written = await writeXlsxFile([
    { data: rowsOf(table), sheet: 'List', columns: widthsOf(table), stickyRowsCount: 1 },
    { data: aboutOf(table), sheet: 'About this list', columns: [{ width: 24 }, { width: 100 }] },
  ], { fontFamily: 'Arial', fontSize: 11 }).toBuffer();
  const entries = Object.entries(unzipSync(written)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime: NO_TIME }]])), { level: 6 }));
}

function rowsOf({ columns, rows }: AddressedTable): SheetData {
  return [columns.map((name) => ({ value: name, fontWeight: 'bold' as const })), ...rows.map((row): Row => row.map(cell))];
}

function aboutOf({ title, say, notes, asOf, revision, address, rows }: AddressedTable): SheetData {
  const lines: readonly (readonly [string, CellValue])[] = [
    ['What it is', title], ['As at', sayDay(asOf)], ['Rows', rows.length], ['Answer', say], ...notes.map((note) => ['Note', note] as const),
    ['Change number', revision], ['Address', address], ['Source', PREVAILS],
  ];
  return lines.map(([name, value]): Row => [{ value: name, fontWeight: 'bold' }, { ...cell(value), wrap: true }]);
}

// Always of a type of its own: nothing is left for a spreadsheet to guess.
function cell(value: CellValue) {
  return typeof value === 'number' ? { value, type: Number } : { value: safeCell(value), type: String };
}

function widthsOf({ columns, rows }: AddressedTable) {
  return columns.map((name, at) => ({ width: Math.min(WIDEST, Math.max(name.length, ...rows.slice(0, 200).map((row) => String(row[at] ?? '').length)) + 2) }));
}
