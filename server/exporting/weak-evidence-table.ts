// Lines that rest on little, as a table.
import { z } from 'zod';
import { WEAK_GROUNDS } from '#schema/vocabulary/gaps.ts';
import { STATUS_WORDS } from '#schema/wording/kinds.ts';
import { WEAK_GROUND_WORDS } from '#schema/wording/weak-evidence.ts';
import { weakEvidence } from '../questions/weak-evidence.ts';
import { SOURCE_COLUMNS, sourceCells } from './columns.ts';
import { readBy } from './exported-list.ts';
import { MOST_ROWS, sayCut } from './table.ts';

const filters = z.strictObject({ body: z.string().optional(), ground: z.enum(WEAK_GROUNDS).optional(), months: z.coerce.number().int().min(1).max(600).optional() });

export const weakEvidenceTable = readBy(filters, async (tx, { asOf, proposals, filters: typed }) => {
  const { months = 24, ...rest } = typed;
  const answer = await weakEvidence(tx, { ...rest, months, asOf, proposals, first: MOST_ROWS, offset: 0 });
  if (answer === undefined) return undefined;
  return {
    subject: 'weak-evidence', title: 'Lines that rest on little', asOf, revision: answer.at.revision, say: answer.say, notes: sayCut(answer.total),
    columns: ['Id', 'Line', 'From id', 'From', 'To id', 'To', 'Status', 'Why it is weak', 'Ground', 'Ground code', 'Newest paper', 'Issued', ...SOURCE_COLUMNS],
    rows: answer.weak.map((one) => [
      one.id, one.say, one.from.id, one.from.name, one.to.id, one.to.name, STATUS_WORDS[one.status], one.why, one.grounds.map((ground) => WEAK_GROUND_WORDS[ground]).join('; '),
      one.grounds.join(' '), one.newestPaper?.title ?? '', one.newestPaper?.issuedSay ?? '', ...sourceCells(one.certainty, one.evidence),
    ]),
  };
});
