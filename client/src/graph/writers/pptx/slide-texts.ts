// The picture told in words, on as many slides as it takes.
import type { Box } from '../../geometry.ts';
import { BRAND, INK } from '../../palette.ts';
import { wrapped } from '../../text-measure.ts';
import type { TextItem, TextSection } from '../text-version.ts';
import { boxShape, type Paragraph } from './shapes.ts';
import { EMU_PER_POINT } from './slide-scale.ts';

/** Points. */
const ITEM = { size: 11, row: 13.5, before: 3 } as const;
const HEADING = { size: 14, row: 17, before: 10 } as const;
const INDENT = 16;

interface Row { readonly paragraph: Paragraph; readonly height: number; readonly isHeading: boolean }

/** One entry a slide. `room` in points. */
export function textPages(sections: readonly TextSection[], room: Box): readonly string[] {
  const rows = sections.flatMap(({ heading, items }) => [headingRow(heading, room.width), ...items.map((item) => itemRow(item, room.width))]);
  return paged(rows, room.height).map((page) => boxShape({
    label: { id: 100, name: 'In words' }, box: emuBox(room), corner: 0, fill: null, stroke: null,
    words: { paragraphs: page.map(({ paragraph }) => paragraph), inset: { x: 0, y: 0 }, anchor: 't', isWrapped: true },
  }));
}

function paged(rows: readonly Row[], height: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [];
  let page: Row[] = [];
  let used = 0;
  rows.forEach((row, at) => {
    // A heading stands with the first item below it.
    const needed = row.height + (row.isHeading ? rows[at + 1]?.height ?? 0 : 0);
    if (page.length > 0 && used + needed > height) {
      pages.push(page);
      page = [];
      used = 0;
    }
    page.push(row);
    used += row.height;
  });
  return page.length === 0 ? pages : [...pages, page];
}

function headingRow(heading: string, width: number): Row {
  const lines = wrapped(heading, { size: HEADING.size, weight: 'bold' }, width).length;
  return { isHeading: true, height: HEADING.before + HEADING.row * lines, paragraph: { align: 'l', spaceBefore: HEADING.before * 100, runs: [{ text: heading, size: HEADING.size * 100, isBold: true, colour: BRAND }] } };
}

function itemRow({ lead, text, depth }: TextItem, width: number): Row {
  const indent = INDENT * depth;
  // Measured as if all of it were bold: a line too many is better than one below the edge.
  const lines = wrapped(`${lead} ${text}`, { size: ITEM.size, weight: 'bold' }, width - indent).length;
  const runs = [...(lead === '' ? [] : [{ text: lead, isBold: true }]), { text: lead === '' ? text : ` ${text}`, isBold: false }];
  return {
    isHeading: false, height: ITEM.before + ITEM.row * lines,
    paragraph: { align: 'l', indent: indent * EMU_PER_POINT, spaceBefore: ITEM.before * 100, runs: runs.map((run) => ({ ...run, size: ITEM.size * 100, colour: INK })) },
  };
}

/** From points to whole EMU. */
export function emuBox({ x, y, width, height }: Box): Box {
  return { x: Math.round(x * EMU_PER_POINT), y: Math.round(y * EMU_PER_POINT), width: Math.round(width * EMU_PER_POINT), height: Math.round(height * EMU_PER_POINT) };
}
