// The text version set in columns: which line of which item stands where, before any page is made.
import { textWidth, wrapped, type Face } from '../../text-measure.ts';
import type { TextItem, TextSection } from '../text-version.ts';

/** One line of words; `lead` before `text`, in bold. */
export interface SetLine { readonly page: number; readonly x: number; readonly y: number; readonly lead: string; readonly text: string }

export interface SetItem { readonly face: Face; readonly lines: readonly SetLine[] }
export interface SetSection { readonly heading: SetItem; readonly items: readonly SetItem[] }
export interface SetText { readonly pages: number; readonly sections: readonly SetSection[] }

interface Room { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const HEADING: Face = { size: 12, weight: 'bold' };
const TEXT: Face = { size: 9, weight: 'regular' };
const BOLD: Face = { size: 9, weight: 'bold' };
const BETWEEN = 24;
const INDENT = 12;
const ROW = { heading: 16, text: 12, item: 4, section: 12 } as const;

/** From column to column, from page to page; a heading never stands last in its column. */
export function setText(sections: readonly TextSection[], room: Room): SetText {
  const columns = Math.max(1, Math.floor((room.width + BETWEEN) / (360 + BETWEEN)));
  const width = (room.width - BETWEEN * (columns - 1)) / columns;
  let [page, column, y] = [0, 0, room.y];
  const turn = (): void => {
    [page, column] = column + 1 < columns ? [page, column + 1] : [page + 1, 0];
    y = room.y;
  };
  const need = (height: number): void => { if (y > room.y && y + height > room.y + room.height) turn(); };
  const place = (line: Pick<SetLine, 'lead' | 'text'>, row: number, indent: number): SetLine => {
    need(row);
    y += row;
    return { ...line, page, x: room.x + column * (width + BETWEEN) + indent, y: y - 3 };
  };
  const set = sections.map(({ heading, items }): SetSection => {
    if (y > room.y) y += ROW.section;
    const rows = wrapped(heading, HEADING, width);
    need(ROW.heading * rows.length + 3 * ROW.text);
    const head = rows.map((text) => place({ lead: '', text }, ROW.heading, 0));
    y += ROW.item;
    return { heading: { face: HEADING, lines: head }, items: items.map((item): SetItem => {
      const indent = INDENT * Math.min(item.depth, 6);
      const lines = linesOf(item, width - indent - INDENT);
      if (lines.length <= 3) need(ROW.text * lines.length);
      const placed = lines.map((line, at) => place(line, ROW.text, indent + (at === 0 ? 0 : INDENT)));
      y += ROW.item;
      return { face: TEXT, lines: placed };
    }) };
  });
  return { pages: page + 1, sections: set };
}

/** The lead and as much as follows it on its line, then the rest. */
function linesOf({ lead, text }: TextItem, width: number): readonly Pick<SetLine, 'lead' | 'text'>[] {
  if (lead === '') return wrapped(text, TEXT, width).map((line) => ({ lead: '', text: line }));
  const leads = wrapped(lead, BOLD, width);
  const last = `${leads.at(-1) ?? ''} `;
  const room = width - textWidth(last, BOLD);
  const words = text.split(' ');
  let count = words.length;
  while (count > 0 && textWidth(words.slice(0, count).join(' '), TEXT) > room) count -= 1;
  const rest = words.slice(count).join(' ');
  return [
    ...leads.slice(0, -1).map((line) => ({ lead: line, text: '' })), { lead: last, text: words.slice(0, count).join(' ') },
    ...(rest === '' ? [] : wrapped(rest, TEXT, width).map((line) => ({ lead: '', text: line }))),
  ];
}
