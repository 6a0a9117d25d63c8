// One A4 page in Word about one board: what it is and may do, who sits on it, to whom it reports, and where each of these is stated.
import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions, type IRunOptions } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { sayDay, type Day } from '#schema/period.ts';
import { INK, QUIET, RULE } from '../palette.ts';
import { archived } from './fixed-archive.ts';
import { oneLine } from './one-line.ts';
import { sheetFitting, sourceSize, type Fitting } from './board-sheet-room.ts';
import type { BoardSheet, Told } from './board-sheet-rows.ts';
import { footOf } from './sheet.ts';

/** Twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 680 } as const;
const COLUMNS = [2_300, 8_246] as const;
const WIDTH = COLUMNS[0] + COLUMNS[1];

/** Same sheet, same bytes. Letters shrink, then lists are cut with their count, until all of it stands on one page. */
export async function writeBoardSheet(sheet: BoardSheet): Promise<Uint8Array<ArrayBuffer>> {
  const margin = { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin };
  const fitting = sheetFitting(sheet);
  const document = new Document({
    title: oneLine(sheet.name), creator: 'Answerable', lastModifiedBy: 'Answerable', description: `As at ${sayDay(sheet.asOf)}`,
    styles: { default: { document: { run: { font: 'Arial', size: 2 * fitting.size, color: INK.slice(1), language: { value: 'en-GB' } } } } },
    sections: [{ properties: { page: { size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.PORTRAIT }, margin } }, children: pageOf(sheet, fitting) }],
  });
  return withoutClock(await Packer.pack(document, 'uint8array'), sheet.asOf);
}

function pageOf(sheet: BoardSheet, { size, members, lines, share, left }: Fitting): readonly (Paragraph | Table)[] {
  const text = textOf(size);
  return [
    new Paragraph({ heading: 'Heading1', spacing: { after: 40 }, children: [text(sheet.name, { isBold: true, size: 18 })] }),
    spaced([text(leadOf(sheet), { isQuiet: true })]), ...(sheet.standing === null ? [] : [spaced([text(sheet.standing, { isBold: true })])]),
    table(COLUMNS, sheet.rows.map(({ heading, ...told }) => [[text(heading, { isBold: true })], toldRuns(told, text, size)])),
    headed('Who sits on it', size), ...(members.length === 0 ? [spaced([text(sheet.noMembers)])] : [membersTable(members, text, { size, share })]), ...more(left.members, 'members', text),
    headed('Who it reports to and hears from', size), ...(lines.length === 0 ? [spaced([text(NO_LINES)])] : lines.map((told) => spaced(toldRuns(told, text, size), 40))), ...more(left.lines, 'lines', text),
    new Paragraph({ spacing: { before: 160 }, children: [text(footOf(sheet, sheet.url, 'page').join(' '), { isQuiet: true, size: 8 })] }),
  ];
}

const NO_LINES = 'No paper says to whom it reports, or which groups report to it.';

function spaced(children: readonly TextRun[], after = 120): Paragraph {
  return new Paragraph({ spacing: { after }, children: [...children] });
}

function membersTable(members: readonly Told[], text: TextOf, { size, share }: Pick<Fitting, 'size' | 'share'>): Table {
  const head = [[text('Member', { isBold: true })], [text('Where it says so', { isBold: true })]];
  const said = Math.round(WIDTH * share);
  return table([said, WIDTH - said], [head, ...members.map(({ say, source }) => [[text(say)], [text(source, { isQuiet: true, size: sourceSize(size) })]])], true);
}

function leadOf({ kind, asOf, notice }: BoardSheet): string {
  return [kind, `as at ${sayDay(asOf)}`, ...(notice === null ? [] : [notice])].join(' · ');
}

interface Looks { readonly isBold?: boolean; readonly isQuiet?: boolean; /** Points. */ readonly size?: number }
type TextOf = (text: string, looks?: Looks) => TextRun;

function textOf(standard: number): TextOf {
  return (text, { isBold = false, isQuiet = false, size = standard } = {}) => {
    const options: IRunOptions = { text: `${text.startsWith(' ') ? ' ' : ''}${oneLine(text)}`, bold: isBold, size: 2 * size, color: (isQuiet ? QUIET : INK).slice(1) };
    return new TextRun(options);
  };
}

/** The sentence, and smaller behind it where it is stated. */
function toldRuns({ say, source }: Told, text: TextOf, size: number): readonly TextRun[] {
  return [text(say), ...(source === '' ? [] : [text(` (${source})`, { isQuiet: true, size: sourceSize(size) })])];
}

function headed(heading: string, size: number): Paragraph {
  const options: IParagraphOptions = { heading: 'Heading2', spacing: { before: 160, after: 60 }, keepNext: true };
  return new Paragraph({ ...options, children: [textOf(size)(heading, { isBold: true, size: size + 3 })] });
}

/** What had no room is counted, never dropped in silence. */
function more(count: number, what: string, text: TextOf): readonly Paragraph[] {
  return count === 0 ? [] : [new Paragraph({ children: [text(`And ${String(count)} more ${what} that had no room on this page: see the address below.`, { isBold: true })] })];
}

function table(widths: readonly number[], rows: readonly (readonly (readonly TextRun[])[])[], hasHead = false): Table {
  const line = { style: 'single', size: 4, color: RULE.slice(1) } as const;
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, columnWidths: [...widths], layout: 'fixed',
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: rows.map((cells, at) => new TableRow({
      cantSplit: true, tableHeader: hasHead && at === 0,
      children: cells.map((runs, column) => new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA }, margins: { top: 30, bottom: 30, left: 0, right: 100 }, children: [new Paragraph({ children: [...runs] })],
      })),
    })),
  });
}

/** The package as made on the day of the sheet: the library asks the clock. */
function withoutClock(made: Uint8Array, day: Day): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(made)).filter(([path]) => !path.endsWith('/'));
  return archived(new Map(files.map(([path, bytes]) => [path, path === 'docProps/core.xml' ? strToU8(strFromU8(bytes).replace(/(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/g, (_, opening: string) => `${opening}${day}T00:00:00Z`)) : bytes])));
}
