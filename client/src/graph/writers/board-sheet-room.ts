// How a board sheet fits on its one page: the largest letters that leave room for all of it, else as much as there is room for.
import { textWidth, wrapped } from '../text-measure.ts';
import type { BoardSheet, Told } from './board-sheet-rows.ts';

export interface Fitting { /** Points. */ readonly size: number; readonly members: readonly Told[]; readonly lines: readonly Told[]; /** Share of the width in which members stand, beside where that is stated. */ readonly share: number; /** How many had no room. */ readonly left: { readonly members: number; readonly lines: number } }

/** Points: an A4 page within its margins, less what Word may need more than we measure. */
const ROOM = { width: 527, height: 735 } as const;
const SIZES = [10, 9.5, 9, 8.5, 8] as const;
/** Shares of the width, as the tables have them. */
const SAID = 0.76;
const MEMBER = [0.62, 0.45] as const;
/** Lines end before the edge. */
const RAGGED = 1.06;

/** Where something is stated is read after what is stated, and stands in smaller letters; never below 7 points. */
export const sourceSize = (size: number): number => Math.max(7, size - 1.5);

/** 10 down to 8 points. Where 8 is too large, rows are left out from the end, always of the longer list. */
export function sheetFitting(sheet: BoardSheet): Fitting {
  const whole = { members: sheet.members, lines: sheet.lines, left: { members: 0, lines: 0 } };
  const shareAt = (size: number): number => MEMBER.reduce((best, share) => (membersHeight(sheet.members, size, share) < membersHeight(sheet.members, size, best) ? share : best));
  const size = SIZES.find((one) => heightOf(sheet, whole, one) <= ROOM.height);
  if (size !== undefined) return { size, ...whole, share: shareAt(size) };
  const least = SIZES[SIZES.length - 1] ?? 8;
  let [members, lines] = [sheet.members.length, sheet.lines.length];
  const cut = () => ({ members: sheet.members.slice(0, members), lines: sheet.lines.slice(0, lines), left: { members: sheet.members.length - members, lines: sheet.lines.length - lines } });
  while (members + lines > 0 && heightOf(sheet, cut(), least) > ROOM.height) {
    if (members > lines) members -= 1;
    else lines -= 1;
  }
  return { size: least, ...cut(), share: shareAt(least) };
}

function heightOf({ name, standing, rows, noMembers, url }: BoardSheet, { members, lines, left }: Omit<Fitting, 'size' | 'share'>, size: number): number {
  const step = stepOf(size);
  const widthIn = (text: string, letters: number): number => textWidth(text, { size: letters, weight: 'regular' });
  const said = ({ say, source }: Told, share: number): number => Math.max(1, Math.ceil(
    (RAGGED * (widthIn(say, size) + (source === '' ? 0 : widthIn(` (${source})`, sourceSize(size))))) / (ROOM.width * share - 8),
  )) * step + 3.5;
  return 22 * rowsIn(name, 1, 19) + step + 14 + (standing === null ? 0 : rowsIn(standing, 0.9, size) * step + 6) + sum(rows.map((row) => Math.max(said(row, SAID), rowsIn(row.heading, 1 - SAID, size) * step + 3.5)))
    + 2 * ((size + 3) * 1.18 + 11) + (members.length === 0 ? rowsIn(noMembers, 1, size) * step : step + 3.5 + Math.min(...MEMBER.map((share) => membersHeight(members, size, share))))
    + (lines.length === 0 ? step : sum(lines.map((line) => said(line, 1)))) + (left.members > 0 ? step : 0) + (left.lines > 0 ? step : 0)
    + 8 + rowsIn(url, 1, 8) * 10 + 30;
}

const stepOf = (size: number): number => size * 1.18;

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

const rowsIn = (text: string, share: number, letters: number): number => wrapped(text, { size: letters, weight: 'regular' }, ROOM.width * share - 8).length;

function membersHeight(members: readonly Told[], size: number, share: number): number {
  return sum(members.map(({ say, source }) => Math.max(rowsIn(say, share, size) * stepOf(size), rowsIn(source, 1 - share, sourceSize(size)) * stepOf(sourceSize(size))) + 3.5));
}
