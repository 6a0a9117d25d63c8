// Measures that lack a baseline, a target or a date, as a table: a cell holds what is printed, or why nothing is.
import { z } from 'zod';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { MEASURE_CELLS } from '#schema/vocabulary/gaps.ts';
import { measureGaps } from '../questions/measure-gaps.ts';
import { SOURCE_COLUMNS, sourceCells, THING_COLUMNS, thingCells } from './columns.ts';
import { readBy } from './exported-list.ts';
import { MOST_ROWS, sayCut } from './table.ts';

const filters = z.strictObject({
  plan: z.string().optional(), area: z.string().optional(), cell: z.enum(MEASURE_CELLS).optional(), reason: z.enum(ABSENCE_REASONS).optional(),
});

type Answer = NonNullable<Awaited<ReturnType<typeof measureGaps>>>;

export const measureGapTable = readBy(filters, async (tx, { asOf, proposals, filters: typed }) => {
  const { plan, area, cell, reason } = typed;
  const answer = await measureGaps(tx, { edition: plan, area, slot: cell, reason, asOf, proposals, first: MOST_ROWS, offset: 0 });
  if (answer === undefined) return undefined;
  return {
    subject: 'measure-gaps', title: 'Measures that lack a baseline, a target or a date', asOf, revision: answer.at.revision, say: answer.say,
    notes: [...answer.byReason.map(({ say, count, meaning }) => `${say}: ${String(count)} cells. ${meaning}`), ...sayCut(answer.total)],
    columns: [...THING_COLUMNS, 'Plan id', 'Plan', 'Area id', 'Area', ...['Baseline', 'Target', 'Date'].flatMap((name) => [name, `${name}: reason`, `${name}: reason code`]), 'Used by', ...SOURCE_COLUMNS],
    rows: answer.measures.map((one) => [
      ...thingCells(one.measure), one.plan.id, one.plan.name, one.area.id, one.area.name,
      ...['baseline', 'target', 'due'].flatMap((slot) => cellsOf(one, slot)), one.usedBy.say, ...sourceCells(one.certainty, one.evidence),
    ]),
  };
});

function cellsOf({ present, missing }: Answer['measures'][number], slot: string): readonly string[] {
  const gap = missing.find((one) => one.slot === slot);
  return [present.find((one) => one.slot === slot)?.say ?? '', gap?.say ?? '', gap?.reason ?? ''];
}
