// Actions with their owners, as a table to be filled in and brought back.
import { z } from 'zod';
import { OWNER_COLUMNS } from '#schema/rules/owner-columns.ts';
import { partyCell, type OwnedAction } from '#schema/rules/owner-sheet.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { ownerList } from '../questions/owner-list.ts';
import { readBy } from './exported-list.ts';
import { MOST_ROWS, sayCut, type CellValue } from './table.ts';

const filters = z.strictObject({ plan: z.string().optional() });

export const ownersTable = readBy(filters, async (tx, { asOf, filters: { plan } }) => {
  const { revision, actions } = await ownerList(tx, { asOf, plan });
  return {
    subject: 'owners', title: 'Actions with their owners', asOf, revision, say: actions.length === 0 ? 'Our papers know no action on this day.' : `${String(actions.length)} actions.`,
    notes: [
      'To give actions their owners, fill in the columns of letters and bring the file back at Maintain the record, From a spreadsheet. Several in one cell are parted by a semicolon.',
      'A name that several bear is told apart by its identifier in square brackets, as it stands here. A cell that is emptied ends what stood in it; a column that is taken away is left as it is.',
      ...sayCut(actions.length),
    ],
    columns: Object.values(OWNER_COLUMNS),
    rows: actions.slice(0, MOST_ROWS).map(rowOf),
  };
});

function rowOf(action: OwnedAction): readonly CellValue[] {
  const { id, version, title, plan, area, reason, duties } = action;
  const letter = (wanted: string): string => duties.filter((duty) => duty.letter === wanted).map(partyCell).join('; ');
  return [
    id, version, title, plan ?? '', area ?? '', letter('ACCOUNTABLE'), letter('RESPONSIBLE'), letter('SUPPORTING'), letter('CONSULTED'), letter('INFORMED'),
    reason === null ? '' : ABSENCE_WORDS[reason], '',
  ];
}
