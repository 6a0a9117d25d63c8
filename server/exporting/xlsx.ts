// A table as a workbook: a sheet of rows, and a sheet that says what they are, of which day and where they come from.
import { unzipSync } from 'fflate';
import writeXlsxFile, { type Row, type SheetData } from 'write-excel-file/node';
import { sayDay } from '#schema/period.ts';
import { PREVAILS } from '#schema/wording/prevails.ts';
import { archived } from '../../client/src/graph/writers/fixed-archive.ts';
import { safeCell } from './safe-cell.ts';
import type { AddressedTable, CellValue } from './table.ts';

const WIDEST = 60;

/** Same table, same bytes: the archive's times are fixed and its entries sorted. */
export async function toXlsx(table: AddressedTable): Promise<Buffer> {
  return await workbookOf([
    { data: rowsOf(table), sheet: 'List', columns: widthsOf(table), stickyRowsCount: 1 },
    { data: aboutOf(table), sheet: 'About this list', columns: [{ width: 24 }, { width: 100 }] },
  ]);
}

interface WrittenSheet {
  readonly data: SheetData;
  readonly sheet: string;
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
}

/** Same sheets, same bytes. */
export async function workbookOf(sheets: WrittenSheet[]): Promise<Buffer> {
  const written = await writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBuffer();
  return Buffer.from(archived(new Map(Object.entries(unzipSync(written)))));
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
