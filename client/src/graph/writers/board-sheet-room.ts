// How a board sheet fits on its one page: the largest letters that leave room for all of it, else as much as there is room for.
import { wrapped } from '../text-measure.ts';
import type { BoardSheet, Told } from './board-sheet-rows.ts';

export interface Fitting { /** Points. */ readonly size: number; readonly members: readonly Told[]; readonly lines: readonly Told[]; /** How many had no room. */ readonly left: { readonly members: number; readonly lines: number } }

/** Points: an A4 page within its margins, less what Word may need more than we measure. */
const ROOM = { width: 527, height: 735 } as const;
const SIZES = [10, 9.5, 9, 8.5, 8] as const;
/** Shares of the width, as the tables have them. */
const SAID = 0.76;
const MEMBER = 0.62;

/** 10 down to 8 points. Where 8 is too large, rows are left out from the end, always of the longer list. */
export function sheetFitting(sheet: BoardSheet): Fitting {
  const whole = { members: sheet.members, lines: sheet.lines, left: { members: 0, lines: 0 } };
  const size = SIZES.find((one) => heightOf(sheet, whole, one) <= ROOM.height);
  if (size !== undefined) return { size, ...whole };
  const least = SIZES[SIZES.length - 1] ?? 8;
  let [members, lines] = [sheet.members.length, sheet.lines.length];
  const cut = () => ({ members: sheet.members.slice(0, members), lines: sheet.lines.slice(0, lines), left: { members: sheet.members.length - members, lines: sheet.lines.length - lines } });
  while (members + lines > 0 && heightOf(sheet, cut(), least) > ROOM.height) {
    if (members > lines) members -= 1;
    else lines -= 1;
  }
  return { size: least, ...cut() };
}

function heightOf({ name, standing, rows, noMembers, url }: BoardSheet, { members, lines, left }: Omit<Fitting, 'size'>, size: number): number {
  const rowsOf = (text: string, share: number, letters = size): number => wrapped(text, { size: letters, weight: 'regular' }, ROOM.width * share - 8).length;
  const step = size * 1.18;
  const said = ({ say, source }: Told, share: number): number => rowsOf(source === '' ? say : `${say} (${source})`, share) * step + 3.5;
  const memberRow = ({ say, source }: Told): number => Math.max(rowsOf(say, MEMBER), rowsOf(source, 1 - MEMBER)) * step + 3.5;
  const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
  return 22 * rowsOf(name, 1, 19) + step + 14 + (standing === null ? 0 : rowsOf(standing, 0.9) * step + 6) + sum(rows.map((row) => Math.max(said(row, SAID), rowsOf(row.heading, 1 - SAID) * step + 3.5)))
    + 2 * ((size + 3) * 1.18 + 11) + (members.length === 0 ? rowsOf(noMembers, 1) * step : step + 3.5 + sum(members.map(memberRow)))
    + (lines.length === 0 ? step : sum(lines.map((line) => said(line, 1)))) + (left.members > 0 ? step : 0) + (left.lines > 0 ? step : 0)
    + 8 + rowsOf(url, 1, 8) * 10 + 30;
}
