// A sheet as it was brought, with what is to be mended in a last column and each such cell marked.
import type { Row } from 'write-excel-file/node';
import { plainText, type Sheet, type SheetProblem } from '#schema/rules/sheet.ts';
import { safeCell } from './safe-cell.ts';
import { workbookOf } from './xlsx.ts';

const MARKED = { backgroundColor: '#FFE3DF', borderColor: '#CA3535', borderStyle: 'medium' } as const;

/** A workbook that can be mended and brought back as it is: the last column is not read. */
export async function annotatedCopy({ name, rows }: Sheet, problems: readonly SheetProblem[]): Promise<Buffer> {
  const width = Math.max(...rows.map((row) => row.length), 1);
  const said = new Map<number, string[]>();
  // The head keeps its words, or the copy could not be brought back: what is said of it stands beside the first row.
  for (const { row: where, message } of problems) {
    const row = Math.max(where, 1);
    said.set(row, [...said.get(row) ?? [], message]);
  }
  const isMarked = new Set(problems.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const data = rows.map((row, number): Row => [
    ...Array.from({ length: width }, (_, column) => ({
      value: safeCell(plainText(row[column] ?? { text: '' })).slice(0, 32_000), type: String, ...(number === 0 ? { fontWeight: 'bold' as const } : {}), ...(isMarked.has(`${String(number)} ${String(column)}`) ? MARKED : {}),
    })),
    number === 0
      ? { value: 'What to mend', type: String, fontWeight: 'bold' as const }
      : { value: safeCell((said.get(number) ?? []).join('\n').slice(0, 32_000)), type: String, wrap: true },
  ]);
  return await workbookOf([{ data, sheet: name.slice(0, 31), columns: [...Array.from({ length: width }, () => ({ width: 24 })), { width: 80 }], stickyRowsCount: 1 }]);
}
