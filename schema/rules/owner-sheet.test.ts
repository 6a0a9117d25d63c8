import { describe, expect, it } from 'vitest';
import { readOwnerSheet, type OwnedAction } from '#schema/rules/owner-sheet.ts';
import { cellName, dayIn, placeOf, type SheetCell } from '#schema/rules/sheet.ts';

const action = (id: string, title: string, duties: OwnedAction['duties'] = []): OwnedAction => ({ id, title, version: 3, plan: null, area: null, reason: 'NOT_STATED_IN_SOURCE', duties });
const ACTIONS = [action('d-1', 'Open a centre'), action('d-2', 'Close a gap', [{ id: 'a-1', letter: 'ACCOUNTABLE', version: 2, party: 'b-old', name: 'Old Board' }]), action('d-3', 'Meet'), action('d-4', 'Meet')];
const ANSWERERS = [['b-new', 'New Board', 'NB'], ['b-old', 'Old Board', 'OB'], ['b-x', 'Joint Board', 'JB'], ['b-y', 'Joint Board', 'JB']].map(([id = '', name = '', alias = '']) => ({ id, name, aliases: [alias] }));
const FORMULA: SheetCell = { text: 'New Board', isFormula: true };

const read = (rows: readonly (readonly (string | SheetCell)[])[], merged: readonly string[] = []) =>
  readOwnerSheet({ name: 'List', rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell))), merged }, { actions: ACTIONS, answerers: ANSWERERS, from: '2026-04-01' });
const asked = (...given: Parameters<typeof read>) => read(...given).edits.map(({ command, row }) => [command, row.party ?? row.assignment ?? row.reason, row.from ?? row.endsOn]);
const told = (...given: Parameters<typeof read>) => read(...given).problems.map(({ code, cell }) => `${code} ${cell}`);

describe('a sheet of owners', () => {
  it('asks for what is otherwise than the record, by identifier or by a name that one alone bears', () => {
    expect(asked([['Id', 'Owner (accountable)', 'Consulted'], ['d-1', 'nb', 'Old  board; Anything [b-x]'], ['d-2', 'Old Board [b-old]', ''], ['', '', '']])).toEqual([
      ['assignOwner', 'b-new', '2026-04-01'], ['assignOwner', 'b-old', '2026-04-01'], ['assignOwner', 'b-x', '2026-04-01']]);
    expect(asked([['Id', 'Owner'], ['d-2', 'b-new']])).toEqual([['endOwnership', 'a-1', '2026-04-01'], ['assignOwner', 'b-new', '2026-04-01']]);
    expect(asked([['Id', 'Responsible'], ['d-2', '']])).toEqual([]);
    expect(asked([['Action', 'Why nobody answers', 'From'], ['open a centre', 'Awaiting agreement', '1/5/2026'], ['Close a gap', 'Not stated in the source', '']])).toEqual([['declareUnassigned', 'AWAITING_AGREEMENT', '2026-05-01']]);
  });
  it('finds a column by other names too, and says which it does not know', () => {
    const { edits, notes } = read([['REF', ' Accountable owner ', 'Budget', 'What to mend'], ['d-1', 'New Board', '5', 'x']]);
    expect(edits).toHaveLength(1);
    expect(notes).toEqual(['Not read, since no column of this list is called so: “Budget” (C1).']);
    expect(told([['Whatever'], ['x']])).toEqual(['COLUMN_MISSING A1', 'COLUMN_MISSING A1']);
    expect(told([['Id', 'Owner', 'Accountable'], ['d-1', '', '']])).toEqual(['COLUMN_TWICE C1']);
  });
  it('tells everything that is to be mended at once, each at its cell', () => {
    expect(told([
      ['Id', 'Version', 'Action', 'Owner', 'Informed', 'Why nobody answers', 'From'],
      ['d-9', '', '', '', '', '', ''], ['d-1', '2', '', '', '', '', ''], ['', '', 'Meet', '', '', '', ''], ['d-2', '', '', 'Joint Board', 'Nobody', '', ''], ['d-2', '3', '', '', '', '', '31/2/2026'],
      ['d-3', '', '', 'New Board', '', 'Disputed', ''], ['d-4', '', '', 'New Board', '', 'Two sources differ', ''], ['d-1', '', '', FORMULA, '', '', ''],
    ], ['D2:D3', 'Z1:Z2'])).toEqual([
      'CELLS_MERGED D2', 'ACTION_UNKNOWN A2', 'ACTION_CHANGED B3', 'NAME_OF_SEVERAL C4', 'NAME_OF_SEVERAL D5', 'NAME_UNKNOWN E5', 'ACTION_TWICE A6', 'CELL_NO_DAY G6', 'REASON_UNKNOWN F7', 'OWNER_AND_REASON F8', 'CELL_FORMULA D9']);
    expect(read([['Id', 'Owner'], ['d-1', 'Joint Board']]).problems[0]?.message).toBe('List, B2: Several are called “Joint Board”: Joint Board [b-x], Joint Board [b-y]. Write the identifier of the one that is meant.');
  });
});

it.each(['2026-04-01', '1/4/2026', '01.04.2026', '1st April 2026', '1-Apr-2026'])('reads the day %s', (text) => { expect(dayIn(text)).toBe('2026-04-01'); });
it.each(['1/4/26', '31/02/2026', '2026-4-1', '1 Foo 2026', '46113', ''])('takes “%s” for no day', (text) => { expect(dayIn(text)).toBeUndefined(); });
it.each([[0, 0, 'A1'], [4, 2, 'C5'], [9, 27, 'AB10'], [0, 701, 'ZZ1'], [0, 702, 'AAA1']])('calls row %i, column %i %s', (row, column, name) => {
  expect([cellName({ row, column }), placeOf(name)]).toEqual([name, { row, column }]);
});
