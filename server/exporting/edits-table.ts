// The edits of the record, as a table: a row for each thing that an edit changed, or one for the edit where it kept none.
import { z } from 'zod';
import { edits } from '../questions/edits.ts';
import { readBy } from './exported-list.ts';
import { MOST_ROWS, sayCut } from './table.ts';

const filters = z.strictObject({ of: z.string().optional(), seq: z.coerce.number().int().min(1).max(2_147_483_647).optional() });

// What is for editors shows nobody whom editors do not see.
const VISIBLE = ['PUBLIC', 'STAFF'] as const;

export const editsTable = readBy(filters, async (tx, { asOf, filters: { of, seq } }) => {
  const answer = await edits(tx, { id: of, seq, today: asOf, first: MOST_ROWS, skip: 0, visibilities: VISIBLE });
  if (answer === undefined) return undefined;
  return {
    subject: 'edits', title: answer.name === null ? 'Edits of the record' : `Edits of ${answer.name}`, asOf, revision: answer.at.revision, say: answer.say, notes: sayCut(answer.total),
    columns: ['Edit', 'When (London)', 'Instant (UTC)', 'By', 'What was done', 'Of', 'Record', 'Before', 'After', 'Reason', 'Source'],
    rows: answer.edits.flatMap(({ seq: number, on, at, author, what, reason, source, touches }) => {
      const [head, foot] = [[number, on, at, author, what], [reason ?? '', source?.title ?? '']];
      if (touches.length === 0) return [[...head, '', '', '', '', ...foot]];
      return touches.map((touch) => [...head, touch.what, touch.id, touch.before, touch.after, ...foot]);
    }),
  };
});
