// The columns of a sheet of actions with their owners, and how each is found whatever its head is called.
import { cellName, plainText, sheetProblem, type Sheet, type SheetProblem } from '#schema/rules/sheet.ts';
import type { Rasci } from '#schema/vocabulary/accountability.ts';

/** The columns in their order, each by what it holds. */
export const OWNER_COLUMNS = {
  id: 'Id', version: 'Version', title: 'Action', plan: 'Plan', area: 'Area', ACCOUNTABLE: 'Owner (accountable)', RESPONSIBLE: 'Responsible',
  SUPPORTING: 'Supporting', CONSULTED: 'Consulted', INFORMED: 'Informed', reason: 'Why nobody answers', from: 'From',
} as const;
export type Column = keyof typeof OWNER_COLUMNS;

/** Each letter has a column of its own. */
export const LETTERS = ['ACCOUNTABLE', 'RESPONSIBLE', 'SUPPORTING', 'CONSULTED', 'INFORMED'] as const satisfies readonly Rasci[];

// What people call a column who rename its head.
const ALSO_CALLED: Readonly<Record<string, Column>> = {
  identifier: 'id', actionid: 'id', deliverableid: 'id', ref: 'id', reference: 'id', deliverable: 'title', title: 'title', name: 'title', owner: 'ACCOUNTABLE', accountable: 'ACCOUNTABLE', accountableowner: 'ACCOUNTABLE',
  support: 'SUPPORTING', supports: 'SUPPORTING', consult: 'CONSULTED', inform: 'INFORMED', reason: 'reason', noownerbecause: 'reason', start: 'from', startdate: 'from', fromdate: 'from', firstday: 'from',
};
// Other columns of an export, and of the copy that we annotate.
const OURS = new Set(['asat', 'changenumber', 'address', 'record', 'whattomend']);

/** From 0. */
export type Columns = ReadonlyMap<Column, number>;

/** Where each column stands, what is wrong with them, and a sentence on those that are none of ours. */
export function columnsOf(sheet: Sheet): { readonly columns: Columns; readonly problems: readonly SheetProblem[]; readonly notes: readonly string[] } {
  const columns = new Map<Column, number>();
  const [problems, unknown]: [SheetProblem[], string[]] = [[], []];
  (sheet.rows[0] ?? []).forEach((cell, column) => {
    const head = plainText(cell);
    const which = columnCalled(head);
    if (which === undefined) {
      if (head !== '' && !OURS.has(letters(head))) unknown.push(`“${head.slice(0, 60)}” (${cellName({ row: 0, column })})`);
    } else if (columns.has(which)) problems.push(sheetProblem(sheet.name, { row: 0, column }, ['COLUMN_TWICE', { name: OWNER_COLUMNS[which] }]));
    else columns.set(which, column);
  });
  const lacks = (name: string): void => { problems.push(sheetProblem(sheet.name, { row: 0, column: 0 }, ['COLUMN_MISSING', { name }])); };
  if (!columns.has('id') && !columns.has('title')) lacks('Id, or Action');
  if (!LETTERS.some((letter) => columns.has(letter)) && !columns.has('reason')) lacks(OWNER_COLUMNS.ACCOUNTABLE);
  return { columns, problems, notes: unknown.length === 0 ? [] : [`Not read, since no column of this list is called so: ${unknown.join(', ')}.`] };
}

function columnCalled(head: string): Column | undefined {
  const said = letters(head);
  return Object.entries(BY_HEAD).find(([name]) => name === said)?.[1];
}

function letters(head: string): string {
  return head.toLowerCase().replaceAll(/[^a-z]/gu, '');
}

const BY_HEAD: Readonly<Record<string, Column>> = {
  ...ALSO_CALLED, id: 'id', version: 'version', action: 'title', plan: 'plan', area: 'area', owneraccountable: 'ACCOUNTABLE', responsible: 'RESPONSIBLE', supporting: 'SUPPORTING',
  consulted: 'CONSULTED', informed: 'INFORMED', whynobodyanswers: 'reason', from: 'from',
};
