// The first sheet of a workbook as text: nothing in it is worked out, and what was worked out elsewhere is marked.
import { placeOf, type Sheet, type SheetCell } from '#schema/rules/sheet.ts';
import { partsOfWorkbook } from './parts-of-workbook.ts';
import { RefusedFile } from './refused-file.ts';
import { attribute, plain, tagsOf, type Tag } from './xml-tags.ts';

const WIDEST = 200;

/** Throws RefusedFile. `rows`: as many as are read, without the head. */
export function readWorkbook(bytes: Uint8Array, most: { readonly rows: number }): Sheet {
  const parts = partsOfWorkbook(bytes);
  const { name, path, isFrom1904 } = firstSheet(parts);
  const xml = parts.get(path);
  if (xml === undefined) throw new RefusedFile('The workbook has no sheet that can be read. Save it anew as .xlsx.');
  const known = { texts: sharedTexts(parts.get('xl/sharedStrings.xml') ?? ''), days: stylesOfDays(parts.get('xl/styles.xml') ?? ''), isFrom1904 };
  return { name, ...sheetIn(xml, known, most) };
}

function firstSheet(parts: ReadonlyMap<string, string>) {
  const tags = [...tagsOf(parts.get('xl/workbook.xml') ?? '')];
  const sheet = tags.find(({ name, is }) => name === 'sheet' && is !== 'CLOSE');
  const settings = tags.find(({ name }) => name === 'workbookPr');
  const to = linked(parts, valueOf(sheet, '[a-z]+:id')) ?? 'worksheets/sheet1.xml';
  return { name: valueOf(sheet, 'name') ?? 'Sheet1', path: to.startsWith('/') ? to.slice(1) : `xl/${to}`, isFrom1904: ['1', 'true'].includes(valueOf(settings, 'date1904') ?? '') };
}

function linked(parts: ReadonlyMap<string, string>, link: string | undefined): string | undefined {
  const tags = tagsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  return valueOf([...tags].find((tag) => tag.name === 'Relationship' && attribute(tag, 'Id') === link), 'Target');
}

function valueOf(tag: Tag | undefined, name: string): string | undefined {
  return tag === undefined ? undefined : attribute(tag, name);
}

/** Each of the texts that cells name by number; how they are written aloud in other scripts is left out. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let isAloud = false;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'si' && tag.is !== 'CLOSE') texts.push('');
    if (tag.name === 'rPh') isAloud = tag.is === 'OPEN';
    if (tag.name === 't' && tag.is === 'OPEN' && !isAloud) texts[texts.length - 1] = `${texts.at(-1) ?? ''}${plain(tag.text)}`;
  }
  return texts;
}

const DAYS_OF_THE_FORMAT = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Numbers of the styles that show a number as a day. */
function stylesOfDays(xml: string): ReadonlySet<number> {
  const tags = [...tagsOf(xml)];
  const own = tags.filter((tag) => tag.name === 'numFmt' && isOfDays(attribute(tag, 'formatCode') ?? '')).map((tag) => Number(attribute(tag, 'numFmtId')));
  const formats = new Set([...DAYS_OF_THE_FORMAT, ...own]);
  const [from, to] = [{ name: 'cellXfs', is: 'OPEN' }, { name: 'cellXfs', is: 'CLOSE' }].map(({ name, is }) => tags.findIndex((tag) => tag.name === name && tag.is === is));
  const styles = tags.slice(from, to).filter(({ name, is }) => name === 'xf' && is !== 'CLOSE');
  return new Set(styles.flatMap((tag, at) => (formats.has(Number(attribute(tag, 'numFmtId') ?? 0)) ? [at] : [])));
}

// What stands in quotes or brackets, or is escaped, is no part of the pattern.
function isOfDays(format: string): boolean {
  return /[dy]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
}

interface Known {
  readonly texts: readonly string[];
  readonly days: ReadonlySet<number>;
  readonly isFrom1904: boolean;
}

type Rows = (SheetCell[] | undefined)[];

function sheetIn(xml: string, known: Known, most: { readonly rows: number }): Pick<Sheet, 'rows' | 'merged'> {
  const rows: Rows = [];
  const merged: string[] = [];
  const now: { cell?: Written | undefined } = {};
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'mergeCell' && tag.is !== 'CLOSE') merged.push((attribute(tag, 'ref') ?? '').slice(0, 20));
    if (tag.name !== 'c') {
      take(now.cell, tag);
      continue;
    }
    if (tag.is === 'OPEN') now.cell = begun(tag);
    if (tag.is === 'CLOSE' && now.cell !== undefined) {
      put(rows, now.cell, { known, most });
      now.cell = undefined;
    }
  }
  return { rows: Array.from(rows, (row) => Array.from(row ?? [], (one: SheetCell | undefined) => one ?? { text: '' })), merged };
}

interface Written {
  readonly at: string;
  readonly type: string;
  readonly style: number;
  text: string;
  isFormula: boolean;
}

function begun(tag: Tag): Written {
  return { at: attribute(tag, 'r') ?? '', type: attribute(tag, 't') ?? 'n', style: Number(attribute(tag, 's') ?? 0), text: '', isFormula: false };
}

function take(cell: Written | undefined, tag: Tag): void {
  if (cell === undefined) return;
  if (tag.name === 'f' && tag.is !== 'CLOSE') cell.isFormula = true;
  if ((tag.name === 'v' || tag.name === 't') && tag.is === 'OPEN') cell.text += plain(tag.text);
}

function put(rows: Rows, cell: Written, { known, most }: { readonly known: Known; readonly most: { readonly rows: number } }): void {
  const place = placeOf(cell.at);
  const text = textOf(cell, known);
  if (place === undefined || (text === '' && !cell.isFormula) || place.column >= WIDEST) return;
  if (place.row > most.rows) throw new RefusedFile(`The sheet has more than ${String(most.rows)} rows. Bring them in several files.`);
  const row = rows[place.row] ?? [];
  row[place.column] = cell.isFormula ? { text, isFormula: true } : { text };
  rows[place.row] = row;
}

function textOf({ type, style, text }: Written, { texts, days, isFrom1904 }: Known): string {
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'n' && text !== '' && days.has(style)) return dayOf(Number(text), isFrom1904) ?? text;
  return text;
}

const MS_OF_A_DAY = 86_400_000;

// A spreadsheet counts a 29 February 1900 that never was; days before it are none that anybody means.
function dayOf(serial: number, isFrom1904: boolean): string | undefined {
  const days = Math.floor(serial) + (isFrom1904 ? 1_462 : 0);
  if (!Number.isFinite(days) || days < 61 || days > 2_958_465) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * MS_OF_A_DAY).toISOString().slice(0, 10);
}
