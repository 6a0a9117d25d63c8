// A list as a file shows it: what it is, of which day and state of the record, and its rows.
import type { Day } from '#schema/period.ts';

export type CellValue = string | number;

export interface Table {
  /** What stands in the file's name, in lower-case letters and hyphens. */
  readonly subject: string;
  readonly title: string;
  readonly asOf: Day;
  /** The record's change number. */
  readonly revision: number;
  /** The answer in a sentence or two. */
  readonly say: string;
  /** What a reader must know of the rows, a sentence each. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A table with the address of the page that shows it. */
export interface AddressedTable extends Table {
  readonly address: string;
}

/** The table with what must stand wherever any of it goes: beside each row, and among what a reader must know. */
export function marked(table: Table, notice: string | null): Table {
  if (notice === null) return table;
  return {
    ...table, say: `${notice} ${table.say}`, notes: [notice, ...table.notes],
    columns: [...table.columns, 'Record'], rows: table.rows.map((row) => [...row, notice]),
  };
}

/** Rows of one file at most; more are said to be left out. */
export const MOST_ROWS = 10_000;

/** What a file says when it does not hold all. */
export function sayCut(total: number): readonly string[] {
  return total > MOST_ROWS ? [`This file holds the first ${String(MOST_ROWS)} of ${String(total)} rows. Narrow the list by its filters.`] : [];
}
