// A sheet that somebody brings: its cells as text, and where something in it is to be mended.
import { isDay, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import type { ProblemCode } from '#schema/vocabulary/problem-codes.ts';

/** The text of a cell; a day as year-month-day. `isFormula`: what stands in it was worked out, and by whom is not known. */
export interface SheetCell {
  readonly text: string;
  readonly isFormula?: true;
}

export interface Sheet {
  readonly name: string;
  /** Top to bottom, left to right; a row may be shorter than the first. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Ranges of cells made one, such as A2:A5. */
  readonly merged: readonly string[];
}

/** Both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SheetProblem extends Problem, Place {
  readonly sheet: string;
  /** As a spreadsheet calls it: C5. */
  readonly cell: string;
}

/** A problem at a cell; its sentence begins with sheet and cell. */
export function problemAt(sheet: string, place: Place, found: Problem): SheetProblem {
  const cell = cellName(place);
  return { ...found, path: [sheet, cell], message: `${sheet}, ${cell}: ${found.message}`, sheet, cell, ...place };
}

/** The same from its code. */
export function sheetProblem(sheet: string, place: Place, [code, details = {}]: readonly [ProblemCode, Readonly<Record<string, string>>?]): SheetProblem {
  return problemAt(sheet, place, problem(code, [], details));
}

/** Row 4, column 2: C5. */
export function cellName({ row, column }: Place): string {
  return `${columnName(column)}${String(row + 1)}`;
}

function columnName(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}

/** The place that a spreadsheet calls C5; undefined: there is none of that name. */
export function placeOf(cell: string): Place | undefined {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(cell) ?? [];
  if (letters === undefined || number === undefined) return undefined;
  return { row: Number(number) - 1, column: Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1 };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a cell names: 2023-03-15, 15/03/2023, 15.03.2023, 15 March 2023 or 15-Mar-2023, or a day of the spreadsheet's own, which
 * has been made the first of these. Undefined: none, or a year of two figures.
 */
export function dayIn(text: string): Day | undefined {
  const said = text.trim();
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(said) ?? reordered(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(said)) ?? spelt(said) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

type Parts = readonly (string | undefined)[];

function reordered(found: Parts | null): Parts | undefined {
  return found === null ? undefined : [found[0], found[3], found[2], found[1]];
}

function spelt(said: string): Parts | undefined {
  const [, date, name = '', year] = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ -](\d{4})$/u.exec(said) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? undefined : [said, year, String(month + 1), date];
}

/** What a cell says, without the quote that an export puts before what a spreadsheet would run. */
export function plainText({ text }: SheetCell): string {
  return (/^'[\s\ufeff\ufffd]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u.test(text) ? text.slice(1) : text).trim();
}
