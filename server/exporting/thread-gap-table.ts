// Where threads from goal to measure break, as a table.
import { z } from 'zod';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { THREAD_GAP_KINDS } from '#schema/vocabulary/gaps.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { sayKind } from '#schema/wording/gap-lists.ts';
import { THREAD_GAP_WORDS } from '#schema/wording/thread-gaps.ts';
import { threadGaps } from '../questions/thread-gaps.ts';
import { SOURCE_COLUMNS, sourceCells, THING_COLUMNS, thingCells } from './columns.ts';
import { readBy } from './exported-list.ts';
import { MOST_ROWS, sayCut } from './table.ts';

const filters = z.strictObject({
  plan: z.string().optional(), area: z.string().optional(), gap: z.enum(THREAD_GAP_KINDS).optional(), reason: z.enum(ABSENCE_REASONS).optional(),
});

export const threadGapTable = readBy(filters, async (tx, { asOf, proposals, filters: typed }) => {
  const { plan, area, gap, reason } = typed;
  const answer = await threadGaps(tx, { edition: plan, area, kind: gap, reason, asOf, proposals, first: MOST_ROWS, offset: 0 });
  if (answer === undefined) return undefined;
  return {
    subject: 'thread-gaps', title: 'Where the thread from goal to measure breaks', asOf, revision: answer.at.revision, say: answer.say,
    notes: [...answer.byReason.map(({ say, count, meaning }) => `${say}: ${String(count)}. ${meaning}`), ...sayCut(answer.total)],
    columns: ['Gap', 'Gap code', ...THING_COLUMNS, 'Kind', 'Plan id', 'Plan', 'Area id', 'Area', 'What is missing', 'Reason', 'Reason code', ...SOURCE_COLUMNS],
    rows: answer.gaps.map((one) => [
      THREAD_GAP_WORDS[one.kind], one.kind, ...thingCells(one.item), sayKind(one.item.kind), one.plan.id, one.plan.name, one.area?.id ?? '', one.area?.name ?? '',
      one.say, ABSENCE_WORDS[one.reason], one.reason, ...sourceCells(one.certainty, one.evidence),
    ]),
  };
});
