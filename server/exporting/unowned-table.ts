// What has no owner, as a table.
import { z } from 'zod';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { THING_KINDS } from '#schema/vocabulary/thing-kinds.ts';
import { sayKind } from '#schema/wording/gap-lists.ts';
import { mayBeOwned, unowned } from '../questions/unowned.ts';
import { SOURCE_COLUMNS, sourceCells, THING_COLUMNS, thingCells } from './columns.ts';
import { readBy } from './exported-list.ts';
import { MOST_ROWS, sayCut } from './table.ts';

const filters = z.strictObject({
  kind: z.enum(THING_KINDS).refine(mayBeOwned).optional(), area: z.string().optional(), plan: z.string().optional(), body: z.string().optional(),
  reason: z.enum(ABSENCE_REASONS).optional(), unrecorded: z.literal('show').optional(),
});

export const unownedTable = readBy(filters, async (tx, { asOf, proposals, filters: typed }) => {
  const { unrecorded, ...rest } = typed;
  const answer = await unowned(tx, { ...rest, asOf, proposals, unrecorded: unrecorded === 'show', first: MOST_ROWS, offset: 0 });
  if (answer === undefined) return undefined;
  return {
    subject: 'unowned', title: 'What has no owner', asOf, revision: answer.at.revision, say: answer.say,
    notes: [...answer.byReason.map(({ say, count, meaning }) => `${say}: ${String(count)}. ${meaning}`), ...sayCut(answer.total)],
    columns: [...THING_COLUMNS, 'Kind', 'Plan id', 'Plan', 'Area id', 'Area', 'Reason', 'Reason code', 'A place for an owner is left open', 'Whom to try', ...SOURCE_COLUMNS],
    rows: answer.items.map(({ item, plan, area, say, reason, isRecorded, responsibility, certainty, evidence }) => [
      ...thingCells(item), sayKind(item.kind), ...namedCells(plan), ...namedCells(area), say, reason, isRecorded ? 'yes' : 'no',
      responsibility?.say ?? '', ...sourceCells(certainty, evidence),
    ]),
  };
});

function namedCells(thing: { readonly id: string; readonly name: string } | null | undefined): readonly string[] {
  return [thing?.id ?? '', thing?.name ?? ''];
}
